import type { SearchedText } from './searched-text.ts';

/** What is known of an indexed page before its text is loaded: enough to count, filter and sort. */
export interface PageRow {
  /** The name of the page in the index, with the folder of its text: `ga-2016-2023/1a2`. */
  id: string;
  organ: string;
  session: string;
  /** `2010s`; empty where the text has no date. */
  decade: string;
  kind: string;
  subjects: readonly string[];
  /** Days from the first of January 1900; 0 where the text has no date. */
  day: number;
  /** Where the parts of the text begin, as `packParts` writes it. */
  starts: string;
}

interface Group {
  organ: string;
  session: string;
  kind: string;
  /** The folder of its texts, with which the id begins. */
  folder: string;
  /** Day, rest of the id, numbers of subjects and starts of parts of each page, numbers in base 36, parted by colons and points; the pages by spaces. */
  pages: string;
}

/** As it is sent to the browser: pages that share organ, session, kind and folder stand together. */
export type PageTable = Group[];

const epoch = Date.UTC(1900, 0, 1);
const dayLength = 86_400_000;

/** `2014-11-11` → days from the first of January 1900. */
const dayOf = (date: string | null): number => (date ? Math.round((Date.parse(date) - epoch) / dayLength) : 0);

const decadeOf = (day: number): string =>
  day ? `${Math.floor(new Date(epoch + day * dayLength).getUTCFullYear() / 10)}0s` : '';

/** Packs the texts of a shard, each with the id of its page; sorted by day, which packs best, and so that the same pages give the same bytes. Of subjects only those listed. */
export function packPages(
  pages: readonly { id: string; text: SearchedText; parts: string }[],
  subjects: readonly string[],
): PageTable {
  const groups = new Map<string, { group: Group; entries: string[] }>();
  for (const { id, text, parts } of pages) {
    const { organ, kind } = text;
    const session = text.session ?? '';
    const [folder = '', name = ''] = id.split('/');
    const key = JSON.stringify([organ, session, kind, folder]);
    const found = groups.get(key) ?? { group: { organ, session, kind, folder, pages: '' }, entries: [] };
    const numbers = text.subjects.map((subject) => subjects.indexOf(subject)).filter((number) => number >= 0);
    const codes = numbers.map((number) => number.toString(36)).join('.');
    found.entries.push([dayOf(text.date).toString(36).padStart(4, '0'), name, codes, parts].join(':'));
    groups.set(key, found);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { group, entries }]) => ({ ...group, pages: entries.sort().join(' ') }));
}

export const unpackPages = (table: PageTable, subjects: readonly string[]): PageRow[] =>
  table.flatMap(({ pages, folder, ...shared }) =>
    pages.split(' ').map((entry) => {
      const [days = '0', name = '', codes = '', starts = ''] = entry.split(':');
      const day = Number.parseInt(days, 36);
      const numbers = codes ? codes.split('.').map((code) => Number.parseInt(code, 36)) : [];
      const named = numbers.flatMap((number) => subjects[number] ?? []);
      return { ...shared, id: `${folder}/${name}`, day, starts, decade: decadeOf(day), subjects: named };
    }),
  );
