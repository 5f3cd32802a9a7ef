import type { HeldText } from '../../citations/resolve-citation.ts';
import type { ParsedDocument } from '../../model/parsed-document.ts';
import { addressOf } from '../../symbols/address.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { DraftCitation } from './draft.ts';

/** Canonical symbols of all held texts with the day of adoption, empty where none is known: `/check/held.json`. */
type HeldDays = Readonly<Record<string, string>>;

let days: Promise<HeldDays> | undefined;
const read = new Map<string, HeldText['paragraphs']>();

async function loadJson<T>(path: string): Promise<T> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json() as Promise<T>;
}

/** What is held, as far as these citations need it: days of adoption, and the paragraphs of texts that are cited with a place in them. */
export async function holdingsFor(
  citations: readonly DraftCitation[],
): Promise<(symbol: string) => HeldText | undefined> {
  days ??= loadJson<HeldDays>('/check/held.json');
  days.catch(() => {
    days = undefined;
  });
  const held = await days;
  const placed = citations.filter(
    ({ symbol, part, pinpoint }) => symbol !== null && (part !== null || pinpoint.length > 0),
  );
  const wanted = new Set(placed.flatMap(({ symbol, part }) => [`${symbol}${part ?? ''}`, `${symbol}`]));
  await Promise.all([...wanted].filter((symbol) => symbol in held && !read.has(symbol)).map(readParagraphs));
  return (symbol) =>
    symbol in held ? { symbol, adopted: held[symbol] || null, paragraphs: read.get(symbol) ?? [] } : undefined;
}

/** Fetches the places of one text from its JSON; one that can't be had is left without, and asked for again next time. */
async function readParagraphs(canonical: string): Promise<void> {
  const symbol = parseSymbol(canonical);
  if (!symbol) return;
  try {
    const { paragraphs } = await loadJson<ParsedDocument>(`${addressOf(symbol).slice(0, -1)}.json`);
    read.set(canonical, paragraphs);
  } catch {
    read.delete(canonical);
  }
}
