import { adoptionKind } from './adoption.ts';
import { looksLikeTitle, markedHeading } from './headings.ts';
import type { Unit } from './unit.ts';

/** So many lines that look like titles, one right below the other, are the items of a list: a heading heads something. */
const fewestItems = 5;
/** Longer lines are headings with a text below each, as in annexes on posts. */
const longestItem = 80;

/** Whether a line that looks like a title is one of many, as the names of organizations in an annex are. */
export function isListed(units: readonly Unit[], at: number): boolean {
  const isItem = (place: number): boolean => {
    const unit = units[place];
    return (
      unit?.type === 'text' &&
      unit.text.length < longestItem &&
      looksLikeTitle(unit) &&
      markedHeading(unit) === undefined &&
      adoptionKind(units, place) === null
    );
  };
  const followsItem = (place: number): boolean => {
    const unit = units[place];
    return unit?.type === 'text' && !unit.afterBlank && isItem(place - 1);
  };
  if (!isItem(at)) return false;
  let first = at;
  while (first > at - fewestItems && followsItem(first)) first -= 1;
  let last = at;
  while (last - first + 1 < fewestItems && isItem(last + 1) && followsItem(last + 1)) last += 1;
  return last - first + 1 >= fewestItems;
}
