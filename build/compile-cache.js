/**
 * `node --import ./build/compile-cache.js SCRIPT`: keeps what Node makes of the script and of all that it imports.
 * Taking the types off and compiling takes longer than all else that is done before a page is served. It is no
 * TypeScript itself, since that would be taken apart before anything is kept. The system's own folder for it is open to
 * other users of the machine.
 */

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../dist/compile-cache'));
