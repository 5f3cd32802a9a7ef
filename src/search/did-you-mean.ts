import { folded, wordsOf } from './query-words.ts';
import type { KnownTitle } from './title-search.ts';

/** How often each word stands in titles. */
export function titleWords(titles: readonly KnownTitle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of titles) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * The least number of letters to add, drop, change or swap with their neighbour that makes `a` into `b`; any number
 * above `most` is answered as `most + 1`. Optimal string alignment.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** The word of titles that a misspelt one most likely is: the nearest, of equals the most frequent; undefined where none is near. */
function nearest(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const most = word.length > 7 ? 2 : 1;
  let best: { word: string; distance: number; count: number } | undefined;
  for (const [candidate, count] of known) {
    if (candidate.length < 4) continue;
    const distance = editDistance(word, candidate, best ? Math.min(most, best.distance) : most);
    if (distance > most) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count)) {
      best = { word: candidate, distance, count };
    }
  }
  return best?.word;
}

/** `eco tourism` → `ecotourism`, where titles have the one word. */
function joined(words: readonly string[], known: ReadonlyMap<string, number>): string[] {
  const made: string[] = [];
  for (const word of words) {
    const one = `${made.at(-1) ?? ''}${word}`;
    if (made.length > 0 && one.length > 5 && known.has(one)) made[made.length - 1] = one;
    else made.push(word);
  }
  return made;
}

/** The fewest words of titles that a word consists of, `lawofthesea` → `law of the sea`; undefined where it does not. */
function parted(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end - 1; start++) {
      const [before, piece] = [best[start], word.slice(start, end)];
      if (!before || !known.has(piece)) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, piece];
    }
  }
  return best[word.length]?.join(' ');
}

/**
 * The query with its misspelt words put right; undefined where there is nothing to put right. Only words of four letters or more that stand in no title
 * and are not among `found`, the words that the texts answered with. Where no title answers, words are joined and parted too.
 */
export function didYouMean(
  query: string,
  known: ReadonlyMap<string, number>,
  found: readonly string[],
  untitled = true,
): string | undefined {
  const answered = new Set(wordsOf(found.join(' ')));
  const typed = query.split(/\s+/);
  const asked = untitled ? joined(typed, known) : typed;
  let changed = asked.length < typed.length;
  const words = asked.map((word) => {
    const [plain = '', another] = wordsOf(word);
    if (another !== undefined || plain.length < 4 || /\d/.test(plain) || known.has(plain) || answered.has(plain))
      return word;
    const better = nearest(plain, known) ?? (untitled && plain.length > 7 ? parted(plain, known) : undefined);
    if (!better || better === plain) return word;
    changed = true;
    return folded(word).replace(/[\p{L}\p{N}].*[\p{L}\p{N}]/u, better);
  });
  return changed ? words.join(' ') : undefined;
}
