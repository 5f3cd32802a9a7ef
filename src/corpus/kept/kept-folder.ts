import { join } from 'node:path';
import { KeptFiles } from './kept-files.ts';
import { programVersion } from './program-version.ts';

/** Where readings and comparisons are kept between builds, one folder for each version of the program. */
const keptFolder = 'node_modules/.cache/texts';

/** What the program as it is now has kept. `project` is the folder with `src/` and the lock file. */
export const openKept = (project: string): KeptFiles =>
  new KeptFiles(join(project, keptFolder, programVersion(project)));
