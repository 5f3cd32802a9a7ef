import { KeptFiles } from '../../corpus/kept/kept-files.ts';
import type { PackPlace } from '../../corpus/kept/pack-place.ts';
import { handOver, readTexts, type TextsHandedOver } from '../../corpus/kept/read-texts.ts';
import { TextsPack } from '../../corpus/kept/texts-pack.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';

/** Texts of a folder to be read, where it is kept what was read before, and where what is read now is written; it is handed over where that is not named. */
export interface TextJob {
  folder: string;
  paths: readonly string[];
  kept: string;
  into: PackPlace | undefined;
}

let pack: TextsPack | undefined;

answerJobs(({ folder, paths, kept, into }: TextJob): TextsHandedOver => {
  pack ??= new TextsPack(new KeptFiles(kept));
  return handOver(readTexts(folder, paths, pack), pack, into);
});
