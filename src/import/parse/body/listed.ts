import { leadingMark } from '../../../model/mark.ts';
import { isOrganLine } from '../../../model/organ-line.ts';
import { adoptionKind } from './adoption.ts';
import { looksLikeTitle, markedHeading } from './headings.ts';
import type { TextUnit, Unit } from './unit.ts';

/** So many lines that look like titles, one right below the other, are the items of a list: a heading heads something. */
const fewestItems = 5;
/** Longer lines are headings with a text below each, as in annexes on posts, unless they stand between the items of a list. */
const longestItem = 80;
/** Between items, a line longer than any name is the heading of the next list. */
const longestName = 120;

/** What names a part of a document names nobody, "ATTACHMENT 2 - PART I". */
const namesPart =
  /^(?:Annex|Appendix|Attachment|Enclosure|Part|Section|Chapter|Schedule)\s+(?:[IVXLC]+|[A-Z]|\d+)(?![\w.])/i;

const isItem = (unit: TextUnit): boolean =>
  unit.text.length < longestItem && looksLikeTitle(unit) && !namesPart.test(unit.text);

/** What may stand between two items: a long name, or a short one that ends in a stop, as "Brücken e.V.". */
const canStandBetween = (unit: TextUnit): boolean =>
  (unit.text.length < longestName && looksLikeTitle(unit) && !namesPart.test(unit.text)) ||
  (unit.text.length < longestItem &&
    unit.text.endsWith('.') &&
    leadingMark(unit.text.replace(/[\t\u00a0]/g, ' ')) === '' &&
    !isOrganLine(unit.text));

/** The lines that look like titles and are each one of many, as the names of organizations in an annex are. */
export function listedUnits(units: readonly Unit[]): ReadonlySet<Unit> {
  const listed = new Set<Unit>();
  let run: TextUnit[] = [];
  /** Lines below the run that belong to it where an item follows. */
  let waiting: TextUnit[] = [];
  /** How many items stand without another line between, and the most that did in this run. */
  let beside = 0;
  let most = 0;
  const end = () => {
    if (most >= fewestItems) for (const unit of run) listed.add(unit);
    [run, waiting, beside, most] = [[], [], 0, 0];
  };
  units.forEach((unit, at) => {
    if (unit.type !== 'text' || unit.afterBlank) end();
    if (unit.type !== 'text') return;
    const item = isItem(unit);
    const belongs = item || (run.length > 0 && canStandBetween(unit));
    if (!belongs || markedHeading(unit) !== undefined || adoptionKind(units, at) !== null) {
      end();
      return;
    }
    waiting.push(unit);
    beside = item ? beside + 1 : 0;
    most = Math.max(most, beside);
    if (!item) return;
    run.push(...waiting);
    waiting = [];
  });
  end();
  return listed;
}
