import { join } from 'node:path';
import { fileState } from '../../corpus/kept/file-state.ts';
import { markdownFiles } from '../../corpus/markdown-files.ts';
import { answersInOrder } from '../parallel/worker-pool.ts';

/** The texts of a folder, and what the file system says of each, as `fileState` writes it; empty where it says nothing. Parted by what stands in no name of a file. */
export interface FoundTexts {
  paths: string;
  states: string;
}

const between = '\0';

/** So many files of a site, or its texts, are looked at for longer than a worker takes to start. */
export const enoughForAWorker = 20_000;
/** Milliseconds: a disk where none was asked for lately may take minutes. */
export const patience = 3_600_000;

/** Throws CatalogueError for a folder that can't be read. */
export async function foundIn(folder: string): Promise<FoundTexts> {
  const paths = await markdownFiles(folder);
  return { paths: paths.join(between), states: paths.map((path) => stateOf(join(folder, path))).join(between) };
}

/** Who reads a file in full says why it can't be read. */
function stateOf(path: string): string {
  try {
    return fileState(path);
  } catch {
    return '';
  }
}

/** The states of all texts of a folder by their paths, in order. Where `files` of its site stand and are many, a worker looks, while this thread does other things. Throws CatalogueError. */
export async function foundTexts(folder: string, files = 0): Promise<ReadonlyMap<string, string>> {
  const { paths, states } = (files < enoughForAWorker ? null : await foundByWorker(folder)) ?? (await foundIn(folder));
  const lines = states.split(between);
  return new Map(paths === '' ? [] : paths.split(between).map((path, at) => [path, lines[at] ?? '']));
}

async function foundByWorker(folder: string): Promise<FoundTexts | null> {
  const answers = answersInOrder<string, FoundTexts | null>([folder], {
    worker: new URL('./found-worker.ts', import.meta.url),
    workers: 1,
    limit: patience,
    collapsed: () => null,
  });
  for await (const found of answers) return found;
  return null;
}
