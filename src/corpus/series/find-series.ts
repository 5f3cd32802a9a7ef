import { compareSymbols } from '../../symbols/compare-symbols.ts';
import { parseSymbol, wholeSymbol } from '../../symbols/parse-symbol.ts';
import { type Claim, claimsOf, namesAskedOf, settleClaims } from './claims.ts';
import { groupTexts } from './group-texts.ts';
import { seriesIds, seriesTitle } from './series-name.ts';
import type { Series, SeriesMember, SeriesOrigin, SeriesText } from './series-text.ts';
import type { UntitledPair } from './untitled-pairs.ts';

/** Of a text that is held and in none. */
const noGroup = -1;

interface Group {
  texts: readonly SeriesText[];
  title: string;
  claims: readonly Claim[];
}

/**
 * All series of a library, sorted by id. Pure: the same texts in any order give the same series. `pairs`, where they are known, are the
 * `untitledPairs` of those that `isUntitled`, in the order of their symbols.
 */
export const findSeries = (all: readonly SeriesText[], pairs?: readonly UntitledPair[]): Series[] =>
  findInOrder(
    all.toSorted((a, b) => compareSymbols(a.symbol, b.symbol)),
    pairs,
  );

/** The same of texts in the order of their symbols. */
export function findInOrder(texts: readonly SeriesText[], pairs?: readonly UntitledPair[]): Series[] {
  const groupOf = new Map(texts.map(({ symbol }) => [wholeSymbol(symbol), noGroup]));
  const grouped = groupTexts(texts, pairs);
  grouped.forEach((members, index) => {
    for (const { symbol } of members) groupOf.set(wholeSymbol(symbol), index);
  });
  const groups = grouped.map((members, index): Group => {
    const title = seriesTitle(members);
    const isMember = (symbol: string): boolean | undefined => {
      const own = groupOf.get(symbol);
      return own === undefined ? undefined : own === index;
    };
    return { texts: members, title, claims: claimsOf(members, title, isMember) };
  });
  const claimed = settleClaims(groups, citingGroups(texts, groupOf, namesAskedOf(groups)));
  const found = groups.flatMap((group, index) => {
    const members = membersOf(group, claimed.get(index) ?? []);
    const newest = group.texts.at(-1);
    if (!newest || members.length < 2) return [];
    const kind = group.texts.some(({ frontMatter }) => frontMatter.kind === 'resolution')
      ? 'resolution'
      : newest.frontMatter.kind;
    return [{ group, members, organ: newest.frontMatter.organ, kind }];
  });
  const ids = seriesIds(
    found.map(({ group, organ, kind }) => ({ title: group.title, organ, kind, symbol: group.texts[0]?.symbol })),
  );
  return found
    .map(({ group, members, organ, kind }, index) => ({
      id: ids[index] ?? '',
      title: group.title,
      organ,
      kind,
      members,
      origin: originOf(group.texts, members, groupOf),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How many texts of each group cite a text, by its whole symbol. Of those that are `asked` about, which are few. */
function citingGroups(
  texts: readonly SeriesText[],
  groupOf: ReadonlyMap<string, number>,
  asked: ReadonlySet<string>,
): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const { symbol, cited: own } of texts) {
    for (const cited of own) {
      if (!asked.has(cited)) continue;
      const group = groupOf.get(wholeSymbol(symbol)) ?? noGroup;
      const known = counts.get(cited) ?? new Map<number, number>();
      counts.set(cited, known.set(group, (known.get(group) ?? 0) + 1));
    }
  }
  return counts;
}

function membersOf({ texts }: Group, claims: readonly Claim[]): SeriesMember[] {
  const unheld = claims.flatMap(({ symbol, date }): SeriesMember[] => {
    const parsed = parseSymbol(symbol);
    return parsed ? [{ symbol: parsed, date, held: false }] : [];
  });
  const held = texts.map(
    ({ symbol, frontMatter }): SeriesMember => ({ symbol, date: frontMatter.adopted, held: true }),
  );
  return inOrder([...held, ...unheld]);
}

/** By date where both have one, else by symbol; sorted by symbol first, so that those without a date find their place among their kind. */
function inOrder(members: readonly SeriesMember[]): SeriesMember[] {
  const sorted = members.toSorted((a, b) => compareSymbols(a.symbol, b.symbol));
  const last = new Map<string, string>();
  const dated = sorted.map((member) => {
    const date = member.date ?? last.get(member.symbol.kind) ?? '';
    last.set(member.symbol.kind, date);
    return { member, date };
  });
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ member }) => member);
}

/** The earliest text that a member says founded the subject, provided that it came before all members. */
function originOf(
  texts: readonly SeriesText[],
  members: readonly SeriesMember[],
  held: ReadonlyMap<string, unknown>,
): SeriesOrigin | null {
  if (texts.every(({ origins }) => origins.length === 0)) return null;
  const inSeries = new Set(members.map(({ symbol }) => symbol.canonical));
  const first = members[0]?.date;
  const [claim] = texts
    .flatMap(({ origins }) => origins)
    .filter(({ symbol, date }) => !inSeries.has(symbol) && date !== null && (!first || date < first))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0));
  const symbol = claim && parseSymbol(claim.symbol);
  return claim && symbol ? { symbol, date: claim.date, held: held.has(wholeSymbol(symbol)), words: claim.words } : null;
}

/** The address of the page of a series below the site's base. */
export const seriesAddress = ({ id }: Pick<Series, 'id'>): string => `/series/${id}/`;
