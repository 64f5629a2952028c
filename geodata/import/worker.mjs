// Begins a thread of an import. Plain JavaScript, since on Node 20 a thread does not know the loader of the command that starts it.
import { register } from 'tsx/esm/api';

register();
await import('./work.ts');
