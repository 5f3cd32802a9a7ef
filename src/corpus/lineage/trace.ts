import type { Step } from './step.ts';

/** A text of a series, oldest first; `name` is what a sentence calls it: `65/122`. */
export interface LineageText {
  symbol: string;
  name: string;
  held: boolean;
  /** Which session of the Assembly; null for organs that act at any time. */
  session: number | null;
}

/**
 * How far back a passage stands word for word, and what it was before that. Said of held texts only; `between` are those that
 * are not held among the texts that the statement spans.
 */
export interface PassageLineage {
  /** Held texts with the same wording, newest first, without the text itself. */
  same: readonly LineageText[];
  sameBetween: readonly LineageText[];
  /** No text can stand between those with the same wording: each is of the session after the other. */
  sameDirect: boolean;
  /** At the last text of `same`, or here where there is none: new, changed, or the first that is held. */
  began: 'new' | 'routine' | 'reworded' | 'first-held';
  /** The held text in which it was otherwise, or was not; null where none is held. */
  before: LineageText | null;
  /** Not held, and between `before` and the text where it began; for the first held, all before it. */
  beganBetween: readonly LineageText[];
  /** No text can stand between `before` and the text where it began. */
  beganDirect: boolean;
}

/** The held texts of a series, what stands between each and the one before it, and whether nothing can. */
interface Held {
  text: LineageText;
  /** Not held, since the held text before this one; of the first, all before it. */
  absent: readonly LineageText[];
  direct: boolean;
}

/**
 * The lineage of every passage of the last held text of `texts` (by id). `steps` lead from each held text to the next, in order.
 * Passages that have stood equally long, and began in the same way, have one lineage.
 */
export function traceLineage(
  ids: readonly string[],
  texts: readonly LineageText[],
  steps: readonly Step[],
): Map<string, PassageLineage> {
  const held = heldAmong(texts);
  const told: Partial<Record<PassageLineage['began'], PassageLineage>>[] = [];
  const lineages = new Map<string, PassageLineage>();
  for (const id of ids) {
    const { at, began } = beginningOf(id, held.length - 1, steps);
    told[at] ??= {};
    told[at][began] ??= lineageFrom(at, began, held);
    lineages.set(id, told[at][began]);
  }
  return lineages;
}

function heldAmong(texts: readonly LineageText[]): Held[] {
  const held: Held[] = [];
  let absent: LineageText[] = [];
  for (const text of texts) {
    if (text.held) {
      held.push({ text, absent, direct: followsDirectly(held.at(-1)?.text, text) });
      absent = [];
    } else absent.push(text);
  }
  return held;
}

/** Where among the held texts, the last of which is `last`, the wording of one of its passages began, and how. */
function beginningOf(id: string, last: number, steps: readonly Step[]): { at: number; began: PassageLineage['began'] } {
  let current = id;
  for (let at = last; at > 0; at -= 1) {
    const kept = steps[at - 1]?.kept.get(current);
    if (kept?.change !== 'none') return { at, began: kept?.change ?? 'new' };
    current = kept.id;
  }
  return { at: 0, began: 'first-held' };
}

/** What is said of a wording that began in this way at a place among the held texts. */
function lineageFrom(at: number, began: PassageLineage['began'], held: readonly Held[]): PassageLineage {
  const since = held.slice(at + 1);
  return {
    same: held
      .slice(at, -1)
      .reverse()
      .map(({ text }) => text),
    sameBetween: since.flatMap(({ absent }) => absent),
    sameDirect: since.every(({ direct }) => direct),
    began,
    before: held[at - 1]?.text ?? null,
    beganBetween: held[at]?.absent ?? [],
    beganDirect: held[at]?.direct ?? false,
  };
}

function followsDirectly(earlier: LineageText | undefined, later: LineageText | undefined): boolean {
  const [one, other] = [earlier?.session ?? null, later?.session ?? null];
  return one !== null && other !== null && other - one <= 1;
}
