import { KeptFiles } from '../../corpus/kept/kept-files.ts';
import { TextReading } from '../../corpus/kept/text-reading.ts';
import { ContentError } from '../../markdown/content-error.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';

/** Texts of a folder to be read and kept. */
export interface TextJob {
  folder: string;
  paths: readonly string[];
  kept: string;
}

answerJobs(async ({ folder, paths, kept }: TextJob): Promise<null> => {
  const reading = new TextReading(folder, new KeptFiles(kept));
  for (const path of paths) {
    try {
      await reading.keep(path);
    } catch (error) {
      // The catalogue names every file at fault, all at once.
      if (!(error instanceof ContentError)) throw error;
    }
  }
  return null;
});
