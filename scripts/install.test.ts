import { describe, expect, it } from 'vitest';
import { checkNode, missingPackages } from './install.mjs';

describe('install', () => {
  it('takes Node 20.19 and later, and says what it saw otherwise', () => {
    expect(checkNode('20.19.0')).toBeNull();
    expect(checkNode('22.1.0')).toBeNull();
    expect(checkNode('20.18.3')).toContain('20.18.3');
    expect(checkNode('18.20.0')).toContain('Node 20.19');
  });

  it('counts packages that are absent or of another version, not optional ones', () => {
    const lock = {
      packages: {
        '': { version: '1.0.0' },
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '2.0.0' },
        'node_modules/c': { version: '3.0.0', optional: true },
      },
    };
    const installed = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } } };
    expect(missingPackages(lock, installed)).toEqual(['node_modules/b']);
    expect(missingPackages(lock, null)).toEqual(['node_modules/a', 'node_modules/b']);
    expect(missingPackages(null, null)).toEqual([]);
  });
});
