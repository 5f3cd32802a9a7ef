import { resolve } from 'node:path';

/** The folder that the texts are read from: `RESOLUTIONS`, relative to the working directory, or the project's own. Absolute. */
export const resolutionsFolder = (env: Readonly<Record<string, string | undefined>>, cwd: string): string =>
  resolve(cwd, env['RESOLUTIONS'] || 'content/resolutions');
