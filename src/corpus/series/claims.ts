import { forerunners } from './forerunners.ts';
import { type Evidence, evidenceOf } from './membership.ts';
import type { SeriesText } from './series-text.ts';

/** A text that is not held and that the members of a group say, or let one see, is one of them. */
export interface Claim {
  symbol: string;
  date: string | null;
  evidence: NonNullable<Evidence>;
}

/** A text that so many groups name among their own, or cite more than its own does, belongs to none of them: it is one that everybody recalls. */
const groupsOfACommonText = 3;

/** What the held texts of a group claim, each once with the best evidence and the first date that can be true. */
export function claimsOf(
  texts: readonly SeriesText[],
  title: string,
  isMember: (symbol: string) => boolean | undefined,
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const text of texts) {
    for (const list of text.recalled) {
      const evidence = evidenceOf(list, { title, held: texts.length }, isMember);
      if (!evidence) continue;
      for (const { symbol, date: printed } of evidence === 'said' ? list.items : forerunners(list.items)) {
        // A text can't recall what came after it: such a date is misprinted.
        const date = printed && text.frontMatter.adopted && printed > text.frontMatter.adopted ? null : printed;
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

/**
 * Gives each claimed text to one group at most: to one that says so before one that only
 * lets it be seen, and a
 * text that only a list names to none where texts of many groups cite it (`citing`: how many of each group do).
 */
export function settleClaims(
  groups: readonly { claims: readonly Claim[] }[],
  citing: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Map<number, Claim[]> {
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
    const { claim, group } = winner;
    if ((claim.evidence === 'named' && isCommon(citing.get(claim.symbol), group)) || isMisprint(claim.symbol, citing))
      continue;
    settled.set(group, [...(settled.get(group) ?? []), claim]);
  }
  return settled;
}

/** Whether texts of several other groups, and more of them than of this one, cite a text. */
function isCommon(citing: ReadonlyMap<number, number> | undefined, group: number): boolean {
  const others = [...(citing ?? [])].filter(([other]) => other !== group);
  const times = others.reduce((sum, [, count]) => sum + count, 0);
  return others.length >= groupsOfACommonText && times > (citing?.get(group) ?? 0);
}

/** Security Council resolutions are numbered through: of two with one number and different years, that which fewer cite is a misprint. */
function isMisprint(symbol: string, citing: ReadonlyMap<string, ReadonlyMap<number, number>>): boolean {
  const times = (of: string): number => [...(citing.get(of)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  return twinsOf(symbol).some((twin) => times(twin) > times(symbol));
}

/** Symbols of the same number with years close by; none of a text that is not told by number and year. */
function twinsOf(symbol: string): string[] {
  const [, start, year] = /^(S\/RES\/\d+)\((\d{4})\)$/.exec(symbol) ?? [];
  return start ? [-2, -1, 1, 2].map((by) => `${start}(${Number(year) + by})`) : [];
}

/** All whose citations settle the claims of these groups. */
export const namesAskedOf = (groups: readonly { claims: readonly Claim[] }[]): Set<string> =>
  new Set(groups.flatMap(({ claims }) => claims.flatMap(({ symbol }) => [symbol, ...twinsOf(symbol)])));
