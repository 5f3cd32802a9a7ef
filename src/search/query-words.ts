import { alwaysIse, endings, spellings } from '../vocabulary/spellings.ts';

/** A query in parts: what stands in quotes, and the words around. */
export interface QueryWords {
  phrases: string[];
  words: string;
}

/** Lower case, without diacritics, with straight apostrophes: for comparing words, never for showing them. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-');

/** The words of a text, folded, without punctuation inside them, as the index keeps them: `d’Ivoire` → `divoire`. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean);

/** Quotation marks of every kind as straight double ones; single ones where they stand around words, and not in or after a word. */
const doubleQuoted = (query: string): string =>
  query.replace(/[“”„«»]/g, '"').replace(/(^|\s)['‘]([^'‘’]+)['’](?=\s|$)/g, '$1"$2"');

const question =
  /^(?:what|when|where|which|why|how|who(?=['’]s|\s+(?:is|are|was|were|did|has)\b))(?:['’]s|\s+(?:is|are|was|were|does|do|did|has|have|can|many|much))?\s+(?=\S)/i;
const yesOrNo = /^(?:is|are|was|were|does|do|did|has|have|can)\s+(?:there\s+)?(?=\S)/i;

/** What a question asks about, `when is world wetlands day?` → `world wetlands day`: the words of asking stand in no text. */
export function withoutQuestion(query: string): string {
  const asked = query.replace(/\s*\?+\s*$/, '');
  const about = asked.replace(question, '');
  return about === asked && asked !== query ? asked.replace(yesOrNo, '') : about;
}

/** Parts quoted phrases from the rest. A quotation mark without its fellow counts for nothing. */
export function queryWords(query: string): QueryWords {
  const phrases: string[] = [];
  const words = withoutQuestion(doubleQuoted(query)).replace(/"([^"]*)"/g, (_, phrase: string) => {
    if (phrase.trim()) phrases.push(withExponents(phrase.trim()));
    return ' ';
  });
  return { phrases, words: words.replaceAll('"', ' ').replace(/\s+/g, ' ').trim() };
}

/** An exponent as it is printed, which no keyboard has: `10^14` → `10¹⁴`. */
const withExponents = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}])\^\(?([-−+]?\d+)\)?/gu, (_, exponent: string) => raised(exponent));

/** `km2` → `km²`, `5km2` → `5 km²`. */
const withUnits = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}])(\d[\d.,]*)?([ckm]?m)([23])(?![\p{L}\p{N}])/gu,
    (_, count: string | undefined, unit: string, power: string) => (count ? `${count} ` : '') + unit + raised(power),
  );

const raised = (signs: string): string => signs.replace(/./gu, (sign) => raisedSigns.get(sign) ?? sign);

const raisedSigns: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][at] ?? sign]),
);

/** The words as the United Nations would print them; the same where they are so already. */
export function asPrinted(words: string): string {
  let text = ` ${folded(words)} `;
  for (const [typed, printed] of spellings) text = text.replaceAll(` ${typed} `, ` ${printed} `);
  return withUnits(withExponents(text))
    .trim()
    .replace(/(\p{L}+) plus (?=\d+\b)/gu, '$1+')
    .split(' ')
    .map((word) => (alwaysIse.has(word) ? word : printedEnding(word)))
    .join(' ');
}

function printedEnding(word: string): string {
  const rule = word.length > 5 ? endings.find(([typed]) => typed.test(word)) : undefined;
  return rule ? word.replace(rule[0], rule[1]) : word;
}

/**
 * What to ask the index: a text is found when it answers every term of one of the alternatives. A term in quotes is an
 * exact phrase. The first alternative is what was typed.
 */
export function alternatives(query: string): string[][] {
  const { phrases, words } = queryWords(query);
  const inUnits = phrases.map(withUnits);
  const same = inUnits.every((phrase, at) => phrase === phrases[at]);
  const quoted = (same ? [phrases] : [phrases, inUnits]).map((each) => each.map((phrase) => `"${phrase}"`));
  if (!words) return phrases.length > 0 ? quoted : [];
  const printed = asPrinted(words);
  const forms = printed === folded(words) ? [words] : [words, printed];
  return forms.flatMap((form) => quoted.map((each) => [form, ...each]));
}

/** Words that stand in nearly every text and say little of any. */
export const littleWords: ReadonlySet<string> = new Set(
  'a all an and any as at be by for from has have in into is it its not of on or that the their this to under was were which with'.split(
    ' ',
  ),
);
