import { tokensOf } from '../comparison/tokens.ts';
import { onceForText } from '../once-for.ts';

const small = new Set(
  'a all an and any as at by for from in including into its of on or other related the their through to towards under with within'.split(
    ' ',
  ),
);

/**
 * A title with what changes from one session to the next taken out: years and ranges of years, dates, ordinals of sessions,
 * letter case, typography, punctuation and a leading article. Symbols stay: they tell missions apart.
 */
export const normalizedTitle = onceForText((title): string =>
  tokensOf(title)
    .filter(({ kind, shape }) => kind === 'word' || (kind === 'routine' && !shape.startsWith('〈')))
    .map(({ kind, text, shape }) => (kind === 'word' ? shape : text))
    .join(' ')
    .replace(/\b(?:for the )?(?:biennium|year)\b/g, '')
    .replace(/^the\b/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** The words of a title or a phrase that say what it is about, without plurals' `s`. */
export const subjectWords = onceForText(
  (phrase): ReadonlySet<string> =>
    new Set(
      normalizedTitle(phrase)
        .split(' ')
        .filter((word) => word !== '' && !small.has(word))
        .map((word) => word.replace(/(?<=\w{3})s$/, '')),
    ),
);

/** How much of the words of either is in both, from 0 to 1. */
function kinship(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  return (2 * sharedCount(one, other)) / (one.size + other.size);
}

/** How much of `part` is in `whole`, from 0 to 1. */
export const coverage = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : sharedCount(part, whole) / part.size;

const sharedCount = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;

/** Names in a title (capitalised inside it): two titles with different names are on different subjects, however alike they are. */
const namesIn = onceForText(
  (title): ReadonlySet<string> =>
    new Set(
      tokensOf(title)
        .filter(({ kind }) => kind === 'word' || kind === 'routine')
        .slice(1)
        .filter(({ text, kind, shape }) => /^\p{Lu}/u.test(text) || (kind === 'routine' && !shape.startsWith('〈')))
        .map(({ text }) => text.toLowerCase()),
    ),
);

/** What a text about the holding of something says in its title; such a text is not the next one on the thing itself. */
const proceeding = /\b(?:accreditation|anniversary|election|establishment|modalities|participation)\b/i;

/** A title without the theme of the session after its colon, where what stands before it says enough by itself. */
function withoutTheme(title: string): string {
  const [before = title, ...themes] = title.split(': ');
  return themes.length > 0 && subjectWords(before).size >= 3 ? before : title;
}

/** By what a title is held to another: each is to dozens. */
const toldBy = onceForText((title) => {
  const plain = withoutTheme(title);
  return {
    isOfProceeding: proceeding.test(title),
    normalized: normalizedTitle(plain),
    names: namesIn(plain),
    words: subjectWords(plain),
  };
});

/**
 * Whether a title may be that of an earlier text, changed: nearly the same words, where the themes of sessions count for
 * nothing, and no name in either that the other lacks unless all names of one are in the other.
 */
export function isChangedTitle(one: string, other: string): boolean {
  const [told, otherTold] = [toldBy(one), toldBy(other)];
  if (told.isOfProceeding !== otherTold.isOfProceeding) return false;
  if (told.normalized === otherTold.normalized) return true;
  const { names, words } = told;
  const { names: otherNames, words: otherWords } = otherTold;
  const nested = coverage(names, otherNames) === 1 || coverage(otherNames, names) === 1;
  const noNames = names.size + otherNames.size === 0;
  return (nested || noNames) && kinship(words, otherWords) >= 0.8;
}
