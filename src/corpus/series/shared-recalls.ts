import { NameNumbers } from '../name-numbers.ts';
import type { SeriesText } from './series-text.ts';
import { holdersOf, sharedCounts } from './shared-counts.ts';

/** So many resolutions, and so large a part of the shorter and of the longer list, stand in both opening lists. */
const sharedItems = 3;
const sharedPart = 0.6;
const sharedPartOfLonger = 0.3;

/** Pairs of texts, as indexes, that open by recalling nearly the same resolutions: the next text of a series adds one to the list. */
export function sharedRecallPairs(texts: readonly SeriesText[]): [number, number][] {
  const numbers = new NameNumbers();
  const lists = texts.map((text) => Int32Array.from(openingList(text), (symbol) => numbers.numberOfName(symbol)));
  const pairs: [number, number][] = [];
  for (const [index, other, count] of sharedCounts(lists, holdersOf(lists, numbers.size))) {
    const sizes = [lists[index]?.length ?? 0, lists[other]?.length ?? 0];
    const alike = count >= sharedPart * Math.min(...sizes) && count >= sharedPartOfLonger * Math.max(...sizes);
    if (count >= sharedItems && alike) pairs.push([index, other]);
  }
  return pairs;
}

/** Whether two texts both recall a list early on, and not with nearly the same one: what else they share is the wording of any mandate. */
export function recallOtherThings(one: SeriesText, other: SeriesText): boolean {
  const [list, otherList] = [firstList(one), firstList(other)];
  const shorter = Math.min(list.size, otherList.size);
  return shorter >= sharedItems && list.intersection(otherList).size < sharedPart * shorter;
}

const earlyParagraphs = 4;

/** The first list of some length in the opening paragraphs. */
function firstList({ recalled }: SeriesText): Set<string> {
  const list = recalled.find(({ paragraph, items }) => paragraph < earlyParagraphs && items.length >= sharedItems);
  return new Set(list?.items.map(({ symbol }) => symbol));
}

const openingList = ({ recalled }: SeriesText): Set<string> =>
  new Set(recalled.flatMap(({ paragraph, items }) => (paragraph === 0 ? items.map(({ symbol }) => symbol) : [])));
