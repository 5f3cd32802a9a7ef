import { parseSymbol } from '../../symbols/parse-symbol.ts';

export interface OriginFields {
  committee: string | null;
  documents: string[];
  printed: string;
}

const report =
  /(?:report|recommendation|proposal|initiative) of the (.+?)(?:,| \((?=[A-Z]+(?:\.\d+)?\/)|(?<!Committee|Commission|Council|Group|Forum|Conference|Party) on |$)/;
const symbol = /\b[A-Z]{1,5}(?:\.\d+)?(?:\/(?:[A-Za-z0-9][A-Za-z0-9.-]*))+/g;

/**
 * Where a text comes from, as printed in square brackets under the adoption line, without the brackets: its committee or other body
 * (null where there was none) and the symbols of the drafts or reports.
 */
export function parseOrigin(printed: string): OriginFields {
  const text = printed.replace(/\s+/g, ' ').trim();
  const body = /without reference to a Main Committee/i.test(text) ? null : (report.exec(text)?.[1] ?? null);
  const documents = [...text.matchAll(symbol)]
    .map(([found]) => found.replace(/[.,;-]+$/, ''))
    .filter((found) => parseSymbol(found) !== undefined);
  return { committee: body ? body.trim() : null, documents: [...new Set(documents)], printed: text };
}
