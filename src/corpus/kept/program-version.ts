import { sourcesDigest } from './sources-digest.ts';

/** The rooms whose code decides what is read out of a text, and the packages. */
const makers = [
  ...['citations', 'corpus', 'markdown', 'model', 'symbols', 'vocabulary'].map((room) => `src/${room}`),
  'package-lock.json',
];

/**
 * A digest of all code that decides what is kept: the rooms' own, the packages and the Node version. Another digest, another
 * folder, so that nothing made by other code is ever taken. `project` is the folder with `src/` and the lock file.
 */
export const programVersion = (project: string): string => sourcesDigest(project, makers, process.version).slice(0, 16);
