import type { OrganId } from '../../vocabulary/organs.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { onceFor, onceForText } from '../once-for.ts';
import { slugOf } from '../slug.ts';
import { Spellings } from '../spellings.ts';

/** An item of the agenda of one session, and the texts held that were adopted under it. */
export interface AgendaItem {
  organ: OrganId;
  /** As in symbols: `75`, `ES-11`, `2021`. */
  session: string;
  /** As printed: `72 (b)`. */
  number: string;
  /** Empty where no text gives it. */
  name: string;
  address: string;
  entries: readonly CatalogueEntry[];
}

/** The address of the list of all sessions with an agenda. */
export const agendaAddress = '/agenda/';

export const agendaSessionAddress = (organ: OrganId, session: string): string =>
  `${agendaAddress}${organ}/${slugOf(session)}/`;

export const agendaItemAddress = (organ: OrganId, session: string, number: string): string =>
  `${agendaSessionAddress(organ, session)}${slugOf(number)}/`;

/** Whether a text stands in the agenda of a session. */
export const namesAgendaItems = ({ symbol: { organ, session }, frontMatter }: CatalogueEntry): boolean =>
  organ !== null && session !== null && frontMatter.agendaItems.length > 0;

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
    const { organ, session } = entry.symbol;
    const { agendaItems: numbers, agendaItemNames: names = [] } = entry.frontMatter;
    if (organ === null || session === null) continue;
    numbers.forEach((number, at) => {
      const address = agendaItemAddress(organ, session, number);
      const item = found.get(address) ?? { organ, session, number, address, names: new Spellings(), own: new Set() };
      // No-break spaces stand where a line of the print was held together, and make no other name.
      if (names.length === numbers.length && names[at]) item.names.add(names[at].replace(/\s+/g, ' '));
      item.own.add(entry);
      found.set(address, item);
    });
  }
  return [...found.values()]
    .map(({ names, own, ...item }) => ({ ...item, name: names.usual(), entries: [...own] }))
    .sort((a, b) => compareItemNumbers(a.number, b.number));
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
