import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One draw from the 2,640 XML texts, judged by reading: a series is wrong where one member, held or not, is not on its subject. The
 * next draw was made after mending what the one before had shown.
 */
export interface Draw {
  seed: number;
  /** Each with its first held text, its number of members, and those that are wrong, with the reason. */
  series: { text: string; members: number; wrong?: Record<string, string> }[];
  /** Each with the number of texts on its subject that are held or that it recalls as such, and those that were not found. */
  texts?: { text: string; relatives: number; missed?: string[] }[];
}

export const judgedDraws = (): Draw[] => JSON.parse(readFileSync(join(import.meta.dirname, 'judged.json'), 'utf8'));
