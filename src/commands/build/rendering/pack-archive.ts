import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive } from '../../../exports/library/archive.ts';
import { PageFiles } from './page-files.ts';

/** An archive to be packed from files of a site. */
export interface ArchiveJob {
  /** Where it is written, below the first of the folders. */
  file: string;
  /** The files in it, below either folder; they have the same names in it. */
  names: readonly string[];
  /** The output folder, and the site that is brought up to date, which has what is not written again. */
  folders: readonly [string, string?];
}

/** Packs an archive and writes it; answers how many bytes it has. Throws where a file of it stands in neither folder. */
export async function packArchive({ file, names, folders }: ArchiveJob): Promise<number> {
  return new PageFiles(folders[0]).write(file, await archive(filesIn(names, folders)));
}

function* filesIn(
  names: readonly string[],
  [folder, standing = folder]: ArchiveJob['folders'],
): Generator<{ path: string; content: Uint8Array }> {
  for (const path of names) yield { path, content: bytesOf(join(folder, path)) ?? readFileSync(join(standing, path)) };
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
