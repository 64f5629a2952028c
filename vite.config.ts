import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  test: {
    include: ['{src,geodata,scripts}/**/*.test.ts', 'tests/{pipeline,properties}/**/*.test.ts', 'tests/*.test.ts'],
    environment: 'node',
  },
});
