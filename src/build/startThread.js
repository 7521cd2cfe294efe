/* The entry of a thread: Node 20 reads no TypeScript by itself, and a loader that is named on the command line does not reach threads. */
import { register } from 'tsx/esm/api';

register();
await import('./passesThread.ts');
