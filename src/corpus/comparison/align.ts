import type { SimilarityMatrix } from './similarity.ts';

/** Rows of the older and the newer text that belong together, by index. */
export interface Match {
  older: number;
  newer: number;
  similarity: number;
}

/** So many places, 8 MB, are enough for nearly all pairs of texts; more would be held for as long as the program runs. */
const mostKept = 1 << 20;
/** It serves for one matrix after the other. */
let table = new Float64Array(0);

/** A table of so many zeros at least. */
function emptyTable(places: number): Float64Array {
  if (places > mostKept) return new Float64Array(places);
  if (table.length < places) table = new Float64Array(Math.min(mostKept, 2 * places));
  return table.fill(0, 0, places);
}

/**
 * The alignment in order, without crossings, whose sum of squared similarities is the greatest of all (dynamic
 * programming over the whole matrix); pairs below `threshold` never match. Squares make one close match worth
 * more than two loose ones.
 */
export function alignInOrder({ rows, columns, values }: SimilarityMatrix, threshold: number): Match[] {
  const width = columns + 1;
  const best = emptyTable((rows + 1) * width);
  const worth = (row: number, column: number): number => {
    const similarity = values[row * columns + column] ?? 0;
    return similarity < threshold ? 0 : similarity * similarity;
  };
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const own = worth(row, column);
      const matched = own > 0 ? own + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(matched, at(row + 1, column), at(row, column + 1));
    }
  }
  const matches: Match[] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const own = worth(row, column);
    if (own > 0 && at(row, column) === own + at(row + 1, column + 1)) {
      matches.push({ older: row, newer: column, similarity: values[row * columns + column] ?? 0 });
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return matches;
}

/** The closest pairs first, whatever their order, each row and column once; for passages that the alignment in order left over. */
export function matchLeftovers({ columns, values }: SimilarityMatrix, threshold: number): Match[] {
  const candidates: Match[] = [];
  for (let pair = 0; pair < values.length; pair += 1) {
    const similarity = values[pair] ?? 0;
    if (similarity >= threshold)
      candidates.push({ older: Math.floor(pair / columns), newer: pair % columns, similarity });
  }
  candidates.sort((a, b) => b.similarity - a.similarity || a.older - b.older || a.newer - b.newer);
  const taken = { older: new Set<number>(), newer: new Set<number>() };
  return candidates.filter(({ older, newer }) => {
    if (taken.older.has(older) || taken.newer.has(newer)) return false;
    taken.older.add(older);
    taken.newer.add(newer);
    return true;
  });
}
