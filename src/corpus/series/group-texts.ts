import { parseSymbol, wholeSymbol } from '../../symbols/parse-symbol.ts';
import { Groups } from './groups.ts';
import type { SeriesText } from './series-text.ts';
import { recallOtherThings } from './shared-recalls.ts';
import { isChangedTitle, normalizedTitle } from './subject.ts';
import { isUntitled, type UntitledPair, untitledPairs } from './untitled-pairs.ts';

/** `series: none` in the front matter: by hand, no member of any. */
const none = 'none';

/**
 * Puts texts of one organ on one subject together: by title; where the title changed, by citation; where there is none (Security
 * Council), by the subject that the text names, by the list of resolutions with which it opens, or by wording that it shares. No
 * text without a subject joins two that have different ones. Corrections in the front matter come last and win. `pairs` are
 * the `untitledPairs` of those that `isUntitled`.
 */
export function groupTexts(
  all: readonly SeriesText[],
  pairs: readonly UntitledPair[] = untitledPairs(all.filter(isUntitled)),
): SeriesText[][] {
  const groups = new Groups(all.length);
  const numbers = [...all.keys()];
  const frontMatterOf = (at: number): SeriesText['frontMatter'] => (all[at] as SeriesText).frontMatter;
  const texts = numbers.filter((at) => frontMatterOf(at).series === undefined);
  const corrected = numbers.filter((at) => frontMatterOf(at).series !== undefined && frontMatterOf(at).series !== none);
  const titled = texts.filter((at) => frontMatterOf(at).title !== '');
  joinAlike(groups, titled, (at) => `${frontMatterOf(at).organ} ${normalizedTitle(frontMatterOf(at).title)}`);
  joinChangedTitles(groups, all, titled);
  joinUntitled(
    groups,
    all,
    numbers.filter((at) => isUntitled(all[at] as SeriesText)),
    pairs,
  );
  joinCorrected(groups, all, [...texts, ...corrected], corrected);
  return groups.of([...texts, ...corrected]).map((members) => members.map((at) => all[at] as SeriesText));
}

function joinAlike(groups: Groups, texts: readonly number[], keyOf: (text: number) => string): void {
  const first = new Map<string, number>();
  for (const text of texts) {
    const key = keyOf(text);
    const known = first.get(key);
    if (known === undefined) first.set(key, text);
    else groups.join(known, text);
  }
}

/** Two titles that stand side by side in one session are two subjects, even where one is nearly the other and cites it. */
function joinChangedTitles(groups: Groups, all: readonly SeriesText[], titled: readonly number[]): void {
  const bySymbol = new Map(titled.map((at) => [wholeSymbol((all[at] as SeriesText).symbol), at]));
  const sessions = new Map<number, Set<string | null>>();
  for (const at of titled) {
    const root = groups.find(at);
    const known = sessions.get(root) ?? new Set();
    sessions.set(root, known.add((all[at] as SeriesText).symbol.session));
  }
  for (const at of titled) {
    const text = all[at] as SeriesText;
    for (const symbol of text.cited) {
      const citedAt = bySymbol.get(symbol);
      if (citedAt === undefined) continue;
      const [own, other] = [groups.find(at), groups.find(citedAt)];
      if (own === other) continue;
      const cited = all[citedAt] as SeriesText;
      if (cited.frontMatter.organ !== text.frontMatter.organ) continue;
      if (!isChangedTitle(text.frontMatter.title, cited.frontMatter.title)) continue;
      const ownSessions = sessions.get(own) ?? new Set<string | null>();
      const otherSessions = sessions.get(other) ?? new Set<string | null>();
      if (!ownSessions.isDisjointFrom(otherSessions)) continue;
      groups.join(own, other);
      sessions.set(groups.find(own), ownSessions.union(otherSessions));
    }
  }
}

function joinUntitled(
  groups: Groups,
  all: readonly SeriesText[],
  untitled: readonly number[],
  pairs: readonly UntitledPair[],
): void {
  const subjectAt = (at: number): string | undefined => all[at]?.untitled?.subject?.key;
  joinAlike(
    groups,
    untitled.filter((at) => subjectAt(at)),
    (at) => `${all[at]?.frontMatter.organ} ${all[at]?.frontMatter.kind} ${subjectAt(at)}`,
  );
  const subjectOf = new Map(untitled.map((at) => [groups.find(at), subjectAt(at)]));
  for (const [index, otherIndex] of pairs) {
    const [at, otherAt] = [untitled[index] as number, untitled[otherIndex] as number];
    const [own, others] = [groups.find(at), groups.find(otherAt)];
    if (own === others) continue;
    const [subject, otherSubject] = [subjectOf.get(own), subjectOf.get(others)];
    if (subject && otherSubject) continue;
    const [text, other] = [all[at] as SeriesText, all[otherAt] as SeriesText];
    if (!isOfOneKind(text, other) || recallOtherThings(text, other)) continue;
    groups.join(own, others);
    subjectOf.set(groups.find(own), subject ?? otherSubject);
  }
}

const isOfOneKind = ({ frontMatter: one }: SeriesText, { frontMatter: other }: SeriesText): boolean =>
  one.organ === other.organ && one.kind === other.kind;

function joinCorrected(
  groups: Groups,
  all: readonly SeriesText[],
  texts: readonly number[],
  corrected: readonly number[],
): void {
  if (corrected.length === 0) return;
  const bySymbol = new Map(texts.map((at) => [(all[at] as SeriesText).symbol.canonical, at]));
  for (const at of corrected) {
    const named = bySymbol.get(parseSymbol(all[at]?.frontMatter.series ?? '')?.canonical ?? '');
    if (named !== undefined) groups.join(named, at);
  }
}
