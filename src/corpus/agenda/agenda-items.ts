import type { OrganId } from '../../vocabulary/organs.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { onceFor, onceForText } from '../once-for.ts';
import { byName } from '../order/compare-names.ts';
import { slugOf } from '../slug.ts';
import { Spellings } from '../spellings.ts';

/** An item of the agenda of one session, or of an organ that numbers none, and the texts held that were adopted under it. */
export interface AgendaItem {
  organ: OrganId;
  /** As in symbols: `75`, `ES-11`, `2021`. Empty for items without a number, as the Council's: they stay from year to year. */
  session: string;
  /** As printed: `72 (b)`; empty where there is none. */
  number: string;
  /** Empty where no text gives it. */
  name: string;
  address: string;
  entries: readonly CatalogueEntry[];
}

/** The address of the list of all sessions with an agenda. */
export const agendaAddress = '/agenda/';

/** Of a session, or without one of all items of an organ that have no number. */
export const agendaSessionAddress = (organ: OrganId, session: string): string =>
  `${agendaAddress}${organ}/${session && `${slugOf(session)}/`}`;

const agendaItemAddress = (organ: OrganId, session: string, number: string): string =>
  `${agendaSessionAddress(organ, session)}${slugOf(number)}/`;

/** An item as one text names it. */
interface NamedItem {
  session: string;
  number: string;
  /** Empty where the text does not say which of its names is whose. */
  name: string;
  address: string;
}

/** The items that a text names: by their numbers in its session, or where it has names alone by these. */
export function itemsNamedBy(
  { symbol: { organ, session } }: Named,
  { agendaItems: numbers, agendaItemNames }: Names,
): NamedItem[] {
  const names = agendaItemNames ?? [];
  if (organ === null) return [];
  if (numbers.length === 0) {
    return names.flatMap((name) => {
      const slug = slugOf(name);
      return slug ? [{ session: '', number: '', name, address: `${agendaSessionAddress(organ, '')}${slug}/` }] : [];
    });
  }
  if (session === null) return [];
  return numbers.map((number, at) => {
    const name = names.length === numbers.length ? (names[at] ?? '') : '';
    return { session, number, name, address: agendaItemAddress(organ, session, number) };
  });
}

type Named = Pick<CatalogueEntry, 'symbol'>;
type Names = Pick<CatalogueEntry['frontMatter'], 'agendaItems' | 'agendaItemNames'>;

/** Whether a text stands in an agenda. */
export const namesAgendaItems = (entry: CatalogueEntry): boolean => itemsNamedBy(entry, entry.frontMatter).length > 0;

/**
 * Every agenda item that front matter names, by session and in the order of the numbers. An item has the name that most of its
 * texts give it; a text that names fewer items than it has numbers says of none which is whose. Worked out once for a library.
 */
export const agendaItems = onceFor(findItems);

function findItems(entries: readonly CatalogueEntry[]): readonly AgendaItem[] {
  const found = new Map<
    string,
    Omit<AgendaItem, 'name' | 'entries'> & { names: Spellings; own: Set<CatalogueEntry> }
  >();
  for (const entry of entries) {
    const { organ } = entry.symbol;
    if (organ === null) continue;
    for (const { session, number, name, address } of itemsNamedBy(entry, entry.frontMatter)) {
      const item = found.get(address) ?? { organ, session, number, address, names: new Spellings(), own: new Set() };
      // No-break spaces stand where a line of the print was held together, and make no other name.
      if (name) item.names.add(name.replace(/\s+/g, ' '));
      item.own.add(entry);
      found.set(address, item);
    }
  }
  return [...found.values()]
    .map(({ names, own, ...item }) => ({ ...item, name: names.usual(), entries: [...own] }))
    .sort((a, b) => compareItemNumbers(a.number, b.number) || (a.number === '' ? byName(a, b) : 0));
}

/** `9`, `72`, `72 (b)`, `103 (z)`, `103 (aa)`, `103 (bb)`. */
export function compareItemNumbers(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return (
    one.count - other.count ||
    one.letters.length - other.letters.length ||
    (one.letters < other.letters ? -1 : one.letters > other.letters ? 1 : a < b ? -1 : a > b ? 1 : 0)
  );
}

const partsOf = onceForText((number: string): { count: number; letters: string } => {
  const [, count = '', letters = ''] = /^(\d+)(?:\s*\((\w+)\))?/.exec(number) ?? [];
  return { count: count === '' ? Number.MAX_SAFE_INTEGER : Number(count), letters };
});
