import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { type OrganId, organs } from '../vocabulary/organs.ts';

/** One organ's texts of one kind, as `/a/res/` or `/s/prst/`. */
export interface Shelf {
  organ: OrganId;
  organName: string;
  prefix: string;
  address: string;
  /** `Resolutions of the General Assembly`. */
  name: string;
  short: string;
}

const kinds = [
  ['resolution', 'Resolutions'],
  ['decision', 'Decisions'],
  ['statement', 'Statements by the President'],
] as const;

export const shelves: readonly Shelf[] = organs.flatMap((organ) =>
  kinds.flatMap(([kind, plural]) => {
    const prefix = (organ as Partial<Record<typeof kind, string>>)[kind];
    if (!prefix) return [];
    return [
      {
        organ: organ.id,
        organName: organ.name,
        prefix,
        address: `/${prefix.toLowerCase()}/`,
        name: `${plural} of the ${organ.name}`,
        short: `${organ.name}: ${plural.toLowerCase()}`,
      },
    ];
  }),
);

/** The shelf a text stands on; undefined for documents that are none of ours. */
export const shelfOf = ({ kind, canonical }: DocumentSymbol): Shelf | undefined =>
  kind === 'document' ? undefined : shelves.find((_, at) => canonical.startsWith(beginnings[at] ?? canonical));

const beginnings = shelves.map(({ prefix }) => `${prefix}/`);

/** Where the texts of one session or year of a shelf are listed: `/a/res/69/`, `/a/res/es-10/`, `/s/res/2005/`. */
export const sessionAddress = (shelf: Shelf, session: string): string => `${shelf.address}${session.toLowerCase()}/`;
