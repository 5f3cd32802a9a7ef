import { knownStates } from '../../corpus/kept/kept-catalogue.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';
import { type FoundTexts, foundIn, statesIn, type TextsJob, type TextsRead } from './found-texts.ts';

/** More are read by several workers. */
const few = 100;

let found: FoundTexts | undefined;

/** What reads texts is loaded when they are found: the main thread waits for that first. */
async function readChanged(folder: string, kept: string): Promise<TextsRead> {
  const known = knownStates({ folder: kept });
  const changed = found
    ? [...statesIn(found)].filter(([path, state]) => state === '' || known.get(path) !== state)
    : [];
  if (changed.length === 0 || changed.length > few) return [];
  const { readTexts } = await import('../../corpus/kept/read-texts.ts');
  const paths = changed.map(([path]) => path);
  return (await readTexts(folder, paths)).map((text, at) => [paths[at] as string, text]);
}

answerJobs<TextsJob, FoundTexts | TextsRead>(async ({ folder, kept }) => {
  if (kept !== undefined) return readChanged(folder, kept);
  found = await foundIn(folder);
  return found;
});
