import { answerJobs } from '../parallel/answer-jobs.ts';
import { withHandWork } from './hand-work.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { readAndImport } from './read-and-import.ts';

/** A file to import, and the folder that its Markdown will be written to. */
export interface ImportJob {
  path: string;
  to: string;
}

answerJobs(async ({ path, to }: ImportJob): Promise<Outcome> => {
  const outcome = outcomeOf(readAndImport(path));
  if (!outcome.ready) return outcome;
  const markdown = await withHandWork(outcome.ready.markdown, to, outcome.ready.path);
  return { ...outcome, ready: { ...outcome.ready, markdown } };
});
