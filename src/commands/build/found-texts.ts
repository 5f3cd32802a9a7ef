import { join } from 'node:path';
import { fileState } from '../../corpus/kept/file-state.ts';
import type { TextRead } from '../../corpus/kept/read-texts.ts';
import { markdownFiles } from '../../corpus/markdown-files.ts';
import { answersInOrder, type Collapse } from '../parallel/worker-pool.ts';

/** The texts of a folder, and what the file system says of each, as `fileState` writes it; empty where it says nothing. Parted by what stands in no name of a file. */
export interface FoundTexts {
  paths: string;
  states: string;
}

const between = '\0';

/** The states by the paths of the files. */
export function statesIn({ paths, states }: FoundTexts): Map<string, string> {
  const lines = states.split(between);
  return new Map(paths === '' ? [] : paths.split(between).map((path, at) => [path, lines[at] ?? '']));
}

/** So many files of a site, or its texts, are looked at for longer than a worker takes to start. */
export const enoughForAWorker = 20_000;
/** Milliseconds: a disk where none was asked for lately may take minutes. */
export const patience = 3_600_000;
/** No text that was printed takes so long to read. */
const patienceWithFew = 600_000;

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

/** What a worker is asked for: to find the texts of a folder; to load what reads texts; to read of those found what is not as it was when the catalogue was kept that is `kept` there, where that is little. */
export type TextsJob = { folder: string; kept?: string; found?: FoundTexts };

/** Texts that were read, by their paths; null for one that can't be read. */
export type TextsRead = readonly (readonly [path: string, text: TextRead | null])[];

export interface TextsFound {
  /** The states of all texts of a folder by their paths, in order. */
  states: ReadonlyMap<string, string>;
  /** Those that have been read. */
  read: ReadonlyMap<string, TextRead | null>;
  /** Whether a worker was still reading some when their time was up. */
  late: boolean;
}

/**
 * Finds the texts of a folder. Where `files` of its site stand and are many, a worker looks while this thread does other things. Another has loaded what reads texts by then, and reads those few that have changed since
 * the catalogue was kept. Throws CatalogueError.
 */
export async function foundTexts(folder: string, files = 0, kept = ''): Promise<TextsFound> {
  if (files < enoughForAWorker) return foundOf(await foundIn(folder));
  const found = lookedAt(folder);
  const reading = found.then(
    (found): TextsJob => ({ folder, kept, found }),
    (): TextsJob => ({ folder, kept }),
  );
  let read: TextsRead = [];
  let late = false;
  // The last answer counts: nothing is read before.
  for await (const answer of answersOf<TextsRead | 'late'>([{ folder, kept }, reading], patienceWithFew, (why) =>
    why === 'time' ? 'late' : [],
  )) {
    late = answer === 'late';
    if (answer !== 'late') read = answer;
  }
  return foundOf(await found, read, late);
}

async function lookedAt(folder: string): Promise<FoundTexts> {
  const [found] = await Array.fromAsync(answersOf<FoundTexts | null>([{ folder }], patience, () => null));
  return found ?? foundIn(folder);
}

const answersOf = <Answer>(
  jobs: readonly (TextsJob | Promise<TextsJob>)[],
  limit: number,
  collapsed: (why: Collapse) => Answer,
) =>
  answersInOrder<TextsJob, Answer>(jobs, {
    worker: new URL('./found-worker.ts', import.meta.url),
    workers: 1,
    limit,
    collapsed: (_, why) => collapsed(why),
  });

const foundOf = (found: FoundTexts, read: TextsRead = [], late = false): TextsFound => ({
  states: statesIn(found),
  read: new Map(read),
  late,
});
