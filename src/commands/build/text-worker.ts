import { KeptFiles } from '../../corpus/kept/kept-files.ts';
import { readTexts, type TextRead } from '../../corpus/kept/read-texts.ts';
import { TextsPack } from '../../corpus/kept/texts-pack.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';

/** Texts of a folder to be read, and where it is kept what was read before. */
export interface TextJob {
  folder: string;
  paths: readonly string[];
  kept: string;
}

let pack: TextsPack | undefined;

answerJobs(({ folder, paths, kept }: TextJob): (TextRead | null)[] => {
  pack ??= new TextsPack(new KeptFiles(kept));
  return readTexts(folder, paths, pack);
});
