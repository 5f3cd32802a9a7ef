import { knownStates } from '../../corpus/kept/kept-catalogue.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';
import { type FoundTexts, foundIn, statesIn, type TextsJob, type TextsRead } from './found-texts.ts';

/** More are read by several workers. */
const few = 100;

let known: ReturnType<typeof knownStates> | undefined;

/** Before texts are found, who will read them loads what that takes, and reads one that was there, as to compile what the first text asks for takes ten times as long as to read it: the main thread waits for them then. */
async function readChanged({ folder, kept = '', found }: TextsJob): Promise<TextsRead> {
  known ??= knownStates({ folder: kept });
  const { readTexts } = await import('../../corpus/kept/read-texts.ts');
  if (!found) {
    await readTexts(folder, [...known.keys().take(1)]);
    return [];
  }
  const changed = [...statesIn(found)].flatMap(([path, state]) =>
    state === '' || known?.get(path) !== state ? [path] : [],
  );
  if (changed.length > few) return [];
  return (await readTexts(folder, changed)).map((text, at) => [changed[at] as string, text]);
}

answerJobs<TextsJob, FoundTexts | TextsRead>((job) =>
  job.kept === undefined ? foundIn(job.folder) : readChanged(job),
);
