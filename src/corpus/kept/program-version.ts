import { sourcesDigest } from './sources-digest.ts';

/** Node, with what is built into it: one Node may have another compression, or other tables of characters, than the next of its version. */
export const runtime = JSON.stringify(process.versions);

/** The rooms whose code decides what is read out of a text, and the packages. */
export const textMakers = [
  ...['citations', 'corpus', 'markdown', 'model', 'symbols', 'vocabulary'].map((room) => `src/${room}`),
  'package-lock.json',
];

/**
 * A digest of all code that decides what is kept: the rooms' own, the packages and Node. Another digest, another
 * folder, so that nothing made by other code is ever taken. `project` is the folder with `src/` and the lock file.
 */
export const programVersion = (project: string): string => sourcesDigest(project, textMakers, runtime).slice(0, 16);

/** Whether a folder is named as `programVersion` names one. */
export const isProgramVersion = (name: string): boolean => /^[\da-f]{16}$/.test(name);
