import { compareSymbols } from '../../symbols/compare-symbols.ts';
import { parseSymbol, wholeSymbol } from '../../symbols/parse-symbol.ts';
import { groupTexts } from './group-texts.ts';
import { type Evidence, evidenceOf } from './membership.ts';
import { originClaims } from './origin.ts';
import { recalledLists } from './recalled-lists.ts';
import { seriesIds, seriesTitle } from './series-name.ts';
import type { Series, SeriesMember, SeriesOrigin, SeriesText } from './series-text.ts';

/** A text that is not held and that the members of a group say, or let one see, is one of them. */
interface Claim {
  symbol: string;
  date: string | null;
  evidence: NonNullable<Evidence>;
}

interface Group {
  texts: readonly SeriesText[];
  title: string;
  claims: readonly Claim[];
}

/** A text that so many groups name among their own belongs to none of them: it is one that everybody recalls. */
const groupsOfACommonText = 3;

/** All series of a library, sorted by id. Pure: the same texts in any order give the same series. */
export function findSeries(all: readonly SeriesText[]): Series[] {
  const texts = all.toSorted((a, b) => compareSymbols(a.symbol, b.symbol));
  const groupOf = new Map<string, number>();
  const grouped = groupTexts(texts);
  grouped.forEach((members, index) => {
    for (const { symbol } of members) groupOf.set(wholeSymbol(symbol), index);
  });
  const held = new Set(texts.map(({ symbol }) => wholeSymbol(symbol)));
  const groups = grouped.map((members, index): Group => {
    const title = seriesTitle(members);
    const isMember = (symbol: string): boolean | undefined =>
      held.has(symbol) ? groupOf.get(symbol) === index : undefined;
    return { texts: members, title, claims: claimsOf(members, title, isMember) };
  });
  const claimed = settleClaims(groups);
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
      origin: originOf(group.texts, members, held),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function claimsOf(
  texts: readonly SeriesText[],
  title: string,
  isMember: (symbol: string) => boolean | undefined,
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const text of texts) {
    for (const list of recalledLists(text)) {
      const evidence = evidenceOf(list, title, text.symbol.session, isMember);
      if (!evidence) continue;
      for (const { symbol, date } of list.items) {
        if (isMember(symbol) !== undefined) continue;
        const known = claims.get(symbol);
        claims.set(symbol, {
          symbol,
          date: known?.date ?? date,
          evidence: known?.evidence === 'said' ? 'said' : evidence,
        });
      }
    }
  }
  return [...claims.values()];
}

/** Gives each claimed text to one group at most: to one that says so before one that only lets it be seen. */
function settleClaims(groups: readonly Group[]): Map<number, Claim[]> {
  const claimants = new Map<string, { group: number; claim: Claim }[]>();
  groups.forEach(({ claims }, group) => {
    for (const claim of claims) claimants.set(claim.symbol, [...(claimants.get(claim.symbol) ?? []), { group, claim }]);
  });
  const settled = new Map<number, Claim[]>();
  for (const all of claimants.values()) {
    const said = all.filter(({ claim }) => claim.evidence === 'said');
    const able = said.length > 0 ? said : all;
    const [winner] = able;
    if (!winner || able.length > 1 || all.length >= groupsOfACommonText) continue;
    settled.set(winner.group, [...(settled.get(winner.group) ?? []), winner.claim]);
  }
  return settled;
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

/** By date where both have one, else by symbol; sorted by symbol first, so that those without a date find their place. */
function inOrder(members: readonly SeriesMember[]): SeriesMember[] {
  const sorted = members.toSorted((a, b) => compareSymbols(a.symbol, b.symbol));
  let last = '';
  const dated = sorted.map((member) => {
    last = member.date ?? last;
    return { member, date: member.date ?? last };
  });
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ member }) => member);
}

/** The earliest text that a member says founded the subject, provided that it came before all members. */
function originOf(
  texts: readonly SeriesText[],
  members: readonly SeriesMember[],
  held: ReadonlySet<string>,
): SeriesOrigin | null {
  const inSeries = new Set(members.map(({ symbol }) => symbol.canonical));
  const first = members[0]?.date;
  const [claim] = texts
    .flatMap(originClaims)
    .filter(({ symbol, date }) => !inSeries.has(symbol) && date !== null && (!first || date < first))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0));
  const symbol = claim && parseSymbol(claim.symbol);
  return claim && symbol ? { symbol, date: claim.date, held: held.has(wholeSymbol(symbol)), words: claim.words } : null;
}

/** The address of the page of a series below the site's base. */
export const seriesAddress = ({ id }: Pick<Series, 'id'>): string => `/series/${id}/`;
