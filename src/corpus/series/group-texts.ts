import { parseSymbol, wholeSymbol } from '../../symbols/parse-symbol.ts';
import { Groups } from './groups.ts';
import type { SeriesText } from './series-text.ts';
import { recallOtherThings, sharedRecallPairs } from './shared-recalls.ts';
import { sharedWordingPairs } from './shared-wording.ts';
import { isChangedTitle, normalizedTitle } from './subject.ts';

/** `series: none` in the front matter: by hand, no member of any. */
const none = 'none';

/**
 * Puts texts of one organ on one subject together: by title; where the title changed, by citation; where there is none (Security
 * Council), by the subject that the text names, by the list of resolutions with which it opens, or by wording that it shares. No
 * text without a subject joins two that have different ones. Corrections in the front matter come last and win.
 */
export function groupTexts(all: readonly SeriesText[]): SeriesText[][] {
  const texts = all.filter(({ frontMatter }) => frontMatter.series === undefined);
  const corrected = all.filter(({ frontMatter }) => frontMatter.series !== undefined && frontMatter.series !== none);
  const groups = new Groups<SeriesText>();
  const titled = texts.filter(({ frontMatter }) => frontMatter.title !== '');
  joinAlike(groups, titled, ({ frontMatter }) => `${frontMatter.organ} ${normalizedTitle(frontMatter.title)}`);
  joinChangedTitles(groups, titled);
  joinUntitled(
    groups,
    texts.filter(({ frontMatter }) => frontMatter.title === ''),
  );
  joinCorrected(groups, [...texts, ...corrected], corrected);
  return groups.of([...texts, ...corrected]).filter(([text]) => text !== undefined);
}

function joinAlike(
  groups: Groups<SeriesText>,
  texts: readonly SeriesText[],
  keyOf: (text: SeriesText) => string,
): void {
  const first = new Map<string, SeriesText>();
  for (const text of texts) {
    const key = keyOf(text);
    const known = first.get(key);
    if (known) groups.join(known, text);
    else first.set(key, text);
  }
}

/** Two titles that stand side by side in one session are two subjects, even where one is nearly the other and cites it. */
function joinChangedTitles(groups: Groups<SeriesText>, texts: readonly SeriesText[]): void {
  const bySymbol = new Map(texts.map((text) => [wholeSymbol(text.symbol), text]));
  const sessions = new Map(
    groups
      .of(texts)
      .map((members) => [
        groups.find(members[0] as SeriesText),
        new Set<string | null>(members.map(({ symbol }) => symbol.session)),
      ]),
  );
  for (const text of texts) {
    for (const symbol of text.cited) {
      const cited = bySymbol.get(symbol);
      if (!cited || cited.frontMatter.organ !== text.frontMatter.organ) continue;
      const [own, other] = [groups.find(text), groups.find(cited)];
      if (own === other || !isChangedTitle(text.frontMatter.title, cited.frontMatter.title)) continue;
      const [ownSessions, otherSessions] = [
        sessions.get(own) ?? new Set<string | null>(),
        sessions.get(other) ?? new Set<string | null>(),
      ];
      if (!ownSessions.isDisjointFrom(otherSessions)) continue;
      groups.join(own, other);
      sessions.set(groups.find(own), ownSessions.union(otherSessions));
    }
  }
}

function joinUntitled(groups: Groups<SeriesText>, texts: readonly SeriesText[]): void {
  const subjects = new Map(texts.map((text) => [text, text.untitled?.subject?.key]));
  const kindOf = ({ frontMatter }: SeriesText): string => `${frontMatter.organ} ${frontMatter.kind}`;
  joinAlike(
    groups,
    texts.filter((text) => subjects.get(text)),
    (text) => `${kindOf(text)} ${subjects.get(text)}`,
  );
  const subjectOf = new Map(texts.map((text) => [groups.find(text), subjects.get(text)]));
  for (const [index, otherIndex] of [...sharedRecallPairs(texts), ...sharedWordingPairs(texts)]) {
    const [text, other] = [texts[index], texts[otherIndex]];
    if (!text || !other || kindOf(text) !== kindOf(other)) continue;
    const [own, others] = [groups.find(text), groups.find(other)];
    const [subject, otherSubject] = [subjectOf.get(own), subjectOf.get(others)];
    if (own === others || (subject && otherSubject) || recallOtherThings(text, other)) continue;
    groups.join(own, others);
    subjectOf.set(groups.find(own), subject ?? otherSubject);
  }
}

function joinCorrected(
  groups: Groups<SeriesText>,
  texts: readonly SeriesText[],
  corrected: readonly SeriesText[],
): void {
  const bySymbol = new Map(texts.map((text) => [text.symbol.canonical, text]));
  for (const text of corrected) {
    const named = bySymbol.get(parseSymbol(text.frontMatter.series ?? '')?.canonical ?? '');
    if (named) groups.join(named, text);
  }
}
