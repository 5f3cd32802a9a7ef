import type { Pinpoint } from '../model/citation.ts';
import { addressOf, officialAddress } from '../symbols/address.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { councilYear } from '../vocabulary/council-years.ts';
import type { FoundCitation } from './found-citation.ts';
import { type HeldParagraph, hasParts, idOfPinpoint, partIn } from './pinpoint-id.ts';

/** A text that the library holds, as far as citations of it need: its paragraphs in printed order. */
export interface HeldText {
  symbol: string;
  adopted: string | null;
  paragraphs: readonly HeldParagraph[];
}

/** The held text with exactly this canonical symbol, part letter included; undefined where none is held. */
export type Holdings = (symbol: string) => HeldText | undefined;

/** What a citation says that the held text does not bear out. */
export interface Disagreement {
  rule: 'pinpoint-not-there' | 'part-not-there' | 'date-differs' | 'year-differs';
  /** What was printed: the pinpoint, the part letter, the date or the year. */
  printed: string;
  /** For a date or a year, that of the held text. */
  held?: string;
}

/**
 * Where a citation leads. `held`: the page of a text here; `ids` are the paragraphs that its pinpoints name, in their order.
 * `unheld`: the page of a resolution or decision that is not held. `official`: the United Nations' copy of any other document.
 * `nowhere`: another body's. `href` is an address below the site's base, or an absolute one for `official`; `#id` is the first paragraph.
 */
export type Resolved =
  | { to: 'held'; symbol: string; href: string; ids: readonly string[]; disagreements: readonly Disagreement[] }
  | { to: 'unheld' | 'official'; symbol: string; href: string; ids: readonly []; disagreements: readonly [] }
  | { to: 'nowhere'; symbol: null; href: null; ids: readonly []; disagreements: readonly [] };

const nothing = { ids: [], disagreements: [] } as const;

/** A citation of a part leads to the part's own page, else to the part within the whole, else to the whole. */
export function resolveCitation(
  citation: Pick<FoundCitation, 'symbol' | 'part' | 'pinpoint' | 'date'>,
  holdings: Holdings,
): Resolved {
  const whole = citation.symbol === null ? undefined : parseSymbol(citation.symbol);
  if (!whole) return { to: 'nowhere', symbol: null, href: null, ...nothing };
  const part = citation.part === null ? undefined : parseSymbol(`${whole.canonical}${citation.part}`);
  const ofPart = part && holdings(part.canonical);
  if (ofPart && part) return landing(part, ofPart, citation, null);
  const held = holdings(whole.canonical);
  if (held) return landing(whole, held, citation, citation.part);
  const meant = misprinted(whole, holdings);
  if (meant) return meant;
  if (whole.organ && (whole.kind === 'resolution' || whole.kind === 'decision'))
    return { to: 'unheld', symbol: whole.canonical, href: addressOf(whole), ...nothing };
  return { to: 'official', symbol: whole.canonical, href: officialAddress(whole), ...nothing };
}

/** The Security Council numbers its resolutions through, so where the year beside a number is wrong the number tells which is meant. */
function misprinted(symbol: DocumentSymbol, holdings: Holdings): Resolved | undefined {
  if (symbol.organ !== 'sc' || symbol.kind !== 'resolution' || symbol.number === null) return undefined;
  const year = String(councilYear(symbol.number));
  const meant = year === symbol.session ? undefined : parseSymbol(`S/RES/${symbol.number}(${year})`);
  if (!meant || !holdings(meant.canonical)) return undefined;
  const disagreements: Disagreement[] = [{ rule: 'year-differs', printed: symbol.session ?? '', held: year }];
  return { to: 'held', symbol: meant.canonical, href: addressOf(meant), ids: [], disagreements };
}

function landing(
  symbol: DocumentSymbol,
  held: HeldText,
  { pinpoint, date }: Pick<FoundCitation, 'pinpoint' | 'date'>,
  part: string | null,
): Resolved {
  if (part === null && pinpoint.length === 0 && (date === null || held.adopted === null || date === held.adopted))
    return { to: 'held', symbol: symbol.canonical, href: addressOf(symbol), ...nothing };
  const within = part === null ? undefined : partIn(held.paragraphs, part);
  const absent = part !== null && !within && (part !== 'A' || hasParts(held.paragraphs));
  const disagreements: Disagreement[] = absent ? [{ rule: 'part-not-there', printed: part }] : [];
  const places = absent ? [] : pinpoint;
  const ids = places.map((place) => idOfPinpoint(place, held.paragraphs, within ? part : null));
  const missing = places.filter((_, index) => ids[index] === undefined);
  for (const printed of new Set(missing.map(inWords))) disagreements.push({ rule: 'pinpoint-not-there', printed });
  if (date !== null && held.adopted !== null && date !== held.adopted)
    disagreements.push({ rule: 'date-differs', printed: date, held: held.adopted });
  const landed = [...new Set(ids.filter((id) => id !== undefined))];
  const anchor = landed[0] ?? within;
  return {
    to: 'held',
    symbol: symbol.canonical,
    href: addressOf(symbol) + (anchor ? `#${anchor}` : ''),
    ids: landed,
    disagreements,
  };
}

/** `annex II, section I, paragraph 9 (a)`, `preambular paragraph 6`. */
export const inWords = ({ annex, section, paragraph }: Pinpoint): string =>
  [
    annex && (annex === 'annex' ? 'annex' : `annex ${annex}`),
    section && (section.startsWith('part ') ? section : `section ${section}`),
    paragraph && `paragraph ${paragraph}`.replace(/^paragraph pp\. /, 'preambular paragraph '),
  ]
    .filter(Boolean)
    .join(', ');
