import { fileURLToPath } from 'node:url';

/** What whoever starts a thread or a process adds to its environment: modules are read, with types stripped and compiled, from a folder that is made again where it is missing. */
export const compiledModules = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url)),
};
