/** An element that is open, with what its words weigh where it says so itself or is a heading. */
export interface Element {
  name: string;
  weight: number | undefined;
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that Pagefind parts by spaces and ends with a full stop. */
const blocks = setOf('h1 h2 h3 h4 h5 h6 p td div ul li article section');

/** Elements without an end tag. */
const voids = setOf('area base br col embed hr img input link meta source track wbr');

/** Elements that Pagefind never reads. */
const neverRead = setOf('head style script noscript label form svg footer nav iframe template');

/** Marks of notes and what only helps a reader to get about: no words of the text. */
const notWords: readonly { name?: string; className: string }[] = [
  { name: 'sup', className: 'mark' },
  { className: 'label' },
  { name: 'a', className: 'back' },
  { name: 'a', className: 'unprinted' },
];

const headings: Readonly<Record<string, number>> = { h1: 7, h2: 6, h3: 5, h4: 4, h5: 3, h6: 2 };

/** What a weight of 1 is in the index, and the greatest weight. */
const [unit, greatest] = [24, 10];

export const isBlock = (name: string): boolean => blocks.has(name);

export const isVoid = (name: string): boolean => voids.has(name);

/** `attributes` as they stand in the tag. */
export function isLeftOut(name: string, attributes: string): boolean {
  if (neverRead.has(name) || attributes.includes(' data-pagefind-ignore')) return true;
  const classes = / class="([^"]*)"/.exec(attributes)?.[1];
  if (!classes) return false;
  const own = classes.split(/\s+/);
  return notWords.some((each) => (each.name ?? name) === name && own.includes(each.className));
}

/** What the words of an element weigh; undefined where they weigh what those around it do. A heading in an element that has a weight of its own weighs the same. */
export function ownWeight(name: string, attributes: string, around: readonly number[]): number | undefined {
  const told = / data-pagefind-weight="([^"]*)"/.exec(attributes)?.[1];
  if (told !== undefined) return Math.max(1, Math.trunc(Math.min(Number(told), greatest) * unit));
  const heading = headings[name];
  if (heading === undefined) return undefined;
  return around.length === 1 ? heading * unit : around.at(-1);
}
