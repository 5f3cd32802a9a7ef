import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../arguments.ts';
import { reasonOf } from '../files/reason-of.ts';
import { isRunning } from '../is-running.ts';
import { atEnd } from '../run.ts';
import { removeFolder, stillWritten } from './remove-folder.ts';

/** Only a folder that a build made, an empty one or none at all is ever replaced. */
function refuseWhatIsNoBuild(folder: string): void {
  if (!relative(folder, process.cwd()).startsWith('..')) {
    throw new UsageError(`${folder} holds this project: give --outDir a folder of its own.`);
  }
  // Astro goes by how paths begin: it takes a folder in `library-sites` for one in the project `library`, and finds no packages from there.
  if (dirname(folder).startsWith(process.cwd()) && relative(process.cwd(), folder).startsWith('..')) {
    throw new UsageError(
      `${dirname(folder)} is named like this project, with more behind, and Astro can't tell the two apart: give --outDir a folder elsewhere.`,
    );
  }
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new UsageError(`${folder} is no folder: give another place with --outDir.`);
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) throw mounted(folder);
  const names = readdirSync(folder);
  // A project may leave out the first page; the search index is in every site that a build makes.
  const isSite = names.includes('404.html') && (names.includes('index.html') || names.includes('pagefind'));
  if (names.length > 0 && !isSite) {
    throw new UsageError(`${folder} holds other files than a built site: give --outDir an empty folder, or a new one.`);
  }
}

/** Where a disk is mounted no other folder can be put. */
const mounted = (folder: string): UsageError =>
  new UsageError(`A disk is mounted at ${folder}, so that it can't be replaced: give --outDir a folder in it.`);

/** The folder itself that is meant, wherever a link to it stands. */
export const folderMeant = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

const asideName = (folder: string, pid: number | string, what: 'new' | 'old'): string =>
  join(dirname(folder), `.${basename(folder)}-${pid}-${what}`);

/** In a container each program has the number of the one before it. */
const isAnother = (pid: number): boolean => pid !== process.pid && isRunning(pid);

/**
 * Takes away what builds left beside `folder` that were killed before they could tidy up. The site goes back that one had moved aside and put none in the place of.
 * `own` is what this build has made there.
 */
async function removeLeftBehind(folder: string, own: string): Promise<void> {
  for (const name of readdirSync(dirname(folder))) {
    const [, maker = '', what] = /-(\d+)-(new|old)$/.exec(name) ?? [];
    const path = join(dirname(folder), name);
    if (path === own || path !== asideName(folder, maker, what === 'new' ? 'new' : 'old')) continue;
    if (isAnother(Number(maker))) continue;
    if (what === 'old' && !existsSync(folder)) renameSync(path, folder);
    else await removeFolder(path);
  }
}

function makeFolder(path: string, folder: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(
      `Nothing can be written beside ${folder}: ${reasonOf(error)}. Give another place with --outDir.`,
    );
  }
}

/**
 * Lets `fill` write into a new folder beside `folder`, then `place` brings what it wrote into `folder`. Until then, and where `fill`
 * fails or the program is interrupted, `folder` stays as it was.
 */
export async function throughAside<Filled>(
  folder: string,
  fill: (aside: string) => Promise<Filled>,
  place: (aside: string, filled: Filled) => void | Promise<void>,
): Promise<Filled> {
  const target = resolve(folder);
  refuseWhatIsNoBuild(target);
  const aside = asideName(target, process.pid, 'new');
  const before = oldOf(target);
  const left = [aside, before];
  const putBack = () => {
    if (existsSync(before) && !existsSync(target)) renameSync(before, target);
  };
  atEnd(() => {
    putBack();
    for (const path of left) rmSync(path, stillWritten);
  });
  rmSync(aside, { recursive: true, force: true });
  makeFolder(aside, target);
  await removeLeftBehind(target, aside);
  try {
    const filled = await fill(aside);
    await place(aside, filled);
    return filled;
  } finally {
    putBack();
    for (const path of left) await removeFolder(path);
  }
}

const oldOf = (target: string): string => asideName(target, process.pid, 'old');

/** Puts a finished folder in the place of another. */
export function replaceFolder(aside: string, folder: string): void {
  const target = resolve(folder);
  if (existsSync(target)) moveAside(target);
  renameSync(aside, target);
}

/** A folder of the same disk may be mounted too, which shows only now. */
function moveAside(target: string): void {
  try {
    renameSync(target, oldOf(target));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EBUSY' ? mounted(target) : error;
  }
}
