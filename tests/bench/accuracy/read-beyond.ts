import { readFileSync } from 'node:fs';
import type { Citation } from '../../../src/model/citation.ts';
import { comparable, stemOf } from './gold.ts';

/**
 * Every citation that the comparison counts as wrong was read in its sentence, and found right. `read-beyond.tsv` lists them: the
 * file, the symbol cited, why the links lack it, and how often. One that is not in that table has not been read and stays wrong.
 */
const reasons = {
  sc: 'of the Security Council, where the year is left out in that place or in another of the same text',
  ga: 'of the General Assembly, most of them younger than the other texts, so that they are linked nowhere',
  ecosoc: 'of the Economic and Social Council, which are linked in few texts',
  hrc: 'of the Human Rights Council, which are linked in few texts',
  words: 'in paragraphs and notes that the XML holds and the text that the links were taken with does not',
} as const;

type Reason = keyof typeof reasons;

interface Beyond {
  file: string;
  symbol: string;
  reason: Reason;
  times: number;
}

const beyond = (): Beyond[] =>
  readFileSync(new URL('read-beyond.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [file = '', symbol = '', reason = '', times = ''] = line.split('\t');
      return { file, symbol, reason: reason as Reason, times: Number(times) };
    });

/** How many of the citations counted as wrong in a file were found right by reading. */
export function rightByReading(): (file: string, wrong: readonly Citation[]) => number {
  const left = new Map<string, number>();
  for (const { file, symbol, times } of beyond())
    left.set(`${file} ${symbol}`, (left.get(`${file} ${symbol}`) ?? 0) + times);
  return (file, wrong) => {
    const here = new Map(left);
    return wrong.filter(({ symbol }) => {
      const key = `${stemOf(file)} ${comparable(symbol ?? '')}`;
      const times = here.get(key) ?? 0;
      here.set(key, times - 1);
      return times > 0;
    }).length;
  };
}

/** `104 of the Security Council, where …`, one for each reason. */
export const whyBeyond = (): string[] => {
  const all = beyond();
  return Object.entries(reasons).map(([reason, words]) => {
    const count = all.filter((each) => each.reason === reason).reduce((sum, { times }) => sum + times, 0);
    return `${count} ${words}`;
  });
};
