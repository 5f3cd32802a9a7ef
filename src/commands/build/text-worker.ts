import { KeptFiles } from '../../corpus/kept/kept-files.ts';
import type { PackPlace } from '../../corpus/kept/pack-place.ts';
import { handOver, readTexts, type TextsHandedOver } from '../../corpus/kept/read-texts.ts';
import { TextsPack } from '../../corpus/kept/texts-pack.ts';
import { takeJobs } from '../parallel/take-jobs.ts';

/** Where texts are read, where it is kept what was read before, and where what is read now is written; it is handed over where that is not named. */
export interface TextsToRead {
  folder: string;
  kept: string;
  into: PackPlace | undefined;
}

let pack: TextsPack | undefined;

/** A job is the paths of some texts. */
await takeJobs(async (paths: readonly string[], { folder, kept, into }: TextsToRead): Promise<TextsHandedOver> => {
  pack ??= new TextsPack(new KeptFiles(kept));
  return handOver(await readTexts(folder, paths, pack), pack, into);
});
