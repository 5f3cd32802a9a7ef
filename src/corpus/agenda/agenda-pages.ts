import { formatSymbol } from '../../symbols/format-symbol.ts';
import { type OrganId, organs } from '../../vocabulary/organs.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { type Leaf, leaves } from '../listing.ts';
import { newestFirst } from '../newest-first.ts';
import { byName } from '../order/compare-names.ts';
import type { Order } from '../order/order.ts';
import { type OrderedLeaf, orderedLeaves } from '../order/ordered-leaves.ts';
import type { Orderings } from '../order/orderings.ts';
import { sessionName } from '../session-name.ts';
import { slugOf } from '../slug.ts';
import { type AgendaItem, agendaAddress, agendaItems, agendaSessionAddress } from './agenda-items.ts';

/** A line of a session's agenda. That of an item with one text alone leads to the text. */
export interface ListedItem {
  number: string;
  name: string;
  address: string;
  count: number;
  /** Its symbol, where there is one text alone. */
  only: string | null;
}

/** An item by its name: it comes back each session under another number. */
export interface NamedItem {
  name: string;
  organ: string;
  count: number;
  /** Newest session first. */
  sessions: readonly { session: string; number: string; address: string }[];
}

export interface AgendaSession {
  organ: OrganId;
  organName: string;
  /** `75th session`, `2021`; `all years` for items without a number. */
  name: string;
  address: string;
  items: readonly AgendaItem[];
  texts: number;
}

export type AgendaPage =
  | {
      kind: 'sessions';
      address: string;
      sessions: readonly Omit<AgendaSession, 'items'>[];
      /** Whether there is a list by name: some source forms give numbers only. */
      named: boolean;
    }
  | { kind: 'names'; address: string; leaf: Leaf<NamedItem> }
  | { kind: 'session'; address: string; session: Omit<AgendaSession, 'items'>; leaf: Leaf<ListedItem> }
  | {
      kind: 'item';
      address: string;
      item: Omit<AgendaItem, 'entries'>;
      session: Omit<AgendaSession, 'items'>;
      list: OrderedLeaf;
    };

export const agendaByName = `${agendaAddress}by-name/`;

const itemsPerPage = 200;

/** All pages about agenda items; none where no text names any. */
export function agendaPages(entries: readonly CatalogueEntry[], orderings: Orderings): AgendaPage[] {
  const newest = newestFirst(entries);
  const sessions = agendaSessions(agendaItems(newest), newest);
  if (sessions.length === 0) return [];
  const names = namedItems(sessions);
  const named = names.length > 0;
  return [
    { kind: 'sessions', address: agendaAddress, sessions: sessions.map(withoutItems), named },
    ...(named ? leaves(names, agendaByName) : []).map(
      (leaf): AgendaPage => ({ kind: 'names', address: leaf.address, leaf }),
    ),
    ...sessions.flatMap((session) => [...sessionLeaves(session), ...itemLeaves(session, orderings)]),
  ];
}

/** Organs in the order of the vocabulary; of each the sessions in which texts were adopted last first; what stands for all years is no session and comes behind them. */
function agendaSessions(items: readonly AgendaItem[], newest: readonly CatalogueEntry[]): AgendaSession[] {
  const key = (organ: OrganId | null, session: string | null): string => `${organ} ${session}`;
  const places = new Map<string, number>();
  for (const [at, { symbol }] of newest.entries()) {
    const place = key(symbol.organ, symbol.session);
    if (!places.has(place)) places.set(place, at);
  }
  const bySession = Map.groupBy(items, ({ organ, session }) => key(organ, session));
  const placeOf = (session: string): number => places.get(session) ?? newest.length;
  const ordered = [...bySession].sort(([a], [b]) => placeOf(a) - placeOf(b));
  return organs.flatMap(({ id, name }) =>
    ordered.flatMap(([, own]): AgendaSession[] => {
      const [first] = own;
      if (first?.organ !== id) return [];
      return [
        {
          organ: id,
          organName: name,
          name: first.session === '' ? 'all years' : sessionName(first.session),
          address: agendaSessionAddress(id, first.session),
          items: own,
          texts: new Set(own.flatMap((item) => item.entries)).size,
        },
      ];
    }),
  );
}

const withoutItems = ({ items: _, ...session }: AgendaSession): Omit<AgendaSession, 'items'> => session;

const addressOfItem = ({ entries, address }: AgendaItem): string =>
  (entries.length === 1 && entries[0]?.address) || address;

function namedItems(sessions: readonly AgendaSession[]): NamedItem[] {
  const named = sessions.flatMap(({ organName, name: session, items }) =>
    items.filter(({ name }) => name !== '').map((item) => ({ organName, session, item })),
  );
  return [...Map.groupBy(named, ({ organName, item }) => `${item.name.toLowerCase()}\n${organName}`).values()]
    .map((own) => ({
      name: own[0]?.item.name ?? '',
      organ: own[0]?.organName ?? '',
      count: own.reduce((sum, { item }) => sum + item.entries.length, 0),
      sessions: own.map(({ session, item }) => ({ session, number: item.number, address: addressOfItem(item) })),
    }))
    .sort((a, b) => byName(a, b) || (a.organ < b.organ ? -1 : 1));
}

const sessionLeaves = (session: AgendaSession): AgendaPage[] =>
  leaves(
    session.items.map(
      (item): ListedItem => ({
        number: item.number,
        name: item.name,
        address: addressOfItem(item),
        count: item.entries.length,
        only: item.entries.length === 1 && item.entries[0] ? formatSymbol(item.entries[0].symbol) : null,
      }),
    ),
    session.address,
    itemsPerPage,
  ).map((leaf) => ({ kind: 'session', address: leaf.address, session: withoutItems(session), leaf }));

const itemLeaves = (session: AgendaSession, orderings: Orderings): AgendaPage[] =>
  session.items
    .filter(({ entries }) => entries.length > 1)
    .flatMap(({ entries, ...item }) =>
      orderedLeaves(entries, item.address, item.number ? byNumber : byNameAlone, orderings).map(
        (list): AgendaPage => ({
          kind: 'item',
          address: list.leaf.address,
          item,
          session: withoutItems(session),
          list: item.number ? list : untitled(list, item.name),
        }),
      ),
    );

/** The orders of the texts under an item; those of one that has a name alone nearly all go by that name. */
const byNumber: readonly Order[] = ['newest', 'symbol', 'title', 'cited'];
const byNameAlone = byNumber.filter((order) => order !== 'title');

/** The list without the titles that say what its heading says: a text printed without title goes by its agenda item. */
function untitled(list: OrderedLeaf, heading: string): OrderedLeaf {
  const slug = slugOf(heading);
  const items = list.leaf.items.map((text) => (slugOf(text.title) === slug ? { ...text, title: '' } : text));
  return { ...list, leaf: { ...list.leaf, items } };
}
