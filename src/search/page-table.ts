import type { SearchedText } from './searched-text.ts';

/** What is known of an indexed page before its text is loaded: enough to count, filter and sort. */
export interface PageRow {
  /** The name that the index gives the page, `en_1a2b3c4`. */
  id: string;
  organ: string;
  session: string;
  /** `2010s`; empty where the text has no date. */
  decade: string;
  kind: string;
  subjects: readonly string[];
  /** Days from the first of January 1900; 0 where the text has no date. */
  day: number;
}

interface Group {
  organ: string;
  session: string;
  kind: string;
  subjects: readonly string[];
  /** Id and day of each page, eleven characters or more, parted by spaces. */
  pages: string;
}

/** As it is sent to the browser: pages that share organ, session, kind and subjects stand together. */
export type PageTable = Group[];

const epoch = Date.UTC(1900, 0, 1);
const dayLength = 86_400_000;

/** `2014-11-11` → days from the first of January 1900. */
export const dayOf = (date: string | null): number => (date ? Math.round((Date.parse(date) - epoch) / dayLength) : 0);

const decadeOf = (day: number): string =>
  day ? `${Math.floor(new Date(epoch + day * dayLength).getUTCFullYear() / 10)}0s` : '';

/** Packs the texts of a shard, each with the id of its page; sorted, so that the same pages give the same bytes. */
export function packPages(pages: readonly { id: string; text: SearchedText }[]): PageTable {
  const groups = new Map<string, { group: Group; entries: string[] }>();
  for (const { id, text } of pages) {
    const { organ, kind, subjects } = text;
    const session = text.session ?? '';
    const key = JSON.stringify([organ, session, kind, subjects]);
    const found = groups.get(key) ?? { group: { organ, session, kind, subjects, pages: '' }, entries: [] };
    found.entries.push(`${id}:${dayOf(text.date).toString(36)}`);
    groups.set(key, found);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { group, entries }]) => ({ ...group, pages: entries.sort().join(' ') }));
}

export const unpackPages = (table: PageTable): PageRow[] =>
  table.flatMap(({ pages, ...shared }) =>
    pages.split(' ').map((entry) => {
      const [id = '', days = '0'] = entry.split(':');
      const day = Number.parseInt(days, 36);
      return { ...shared, id, day, decade: decadeOf(day) };
    }),
  );
