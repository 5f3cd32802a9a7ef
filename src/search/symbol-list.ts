import type { DocumentSymbol } from '../symbols/document-symbol.ts';

/** Whether a document is held here, or only cited by one that is; undefined for one that is neither. */
export type Standing = 'held' | 'cited' | undefined;

/** The symbols that have a page. What the search asks of them before it loads any index. */
export interface KnownSymbols {
  standing(canonical: string): Standing;
  /** Canonical symbols with this number and a session in brackets, `1325` → `S/RES/1325(2000)`; in order of the list. */
  numbered(number: number): readonly string[];
}

/** Numbers by what stands around them: `A/RES/69` → `1-12 15 290B`, `S/RES/*(2000)` → `1286 1325-1327`. */
type Numbers = Record<string, string>;

/** As it is sent to the browser. */
export interface SymbolList {
  held: Numbers;
  cited: Numbers;
}

/** The frame of a canonical symbol and the number in it; undefined for documents without either form. */
function framed({ canonical, number, part, kind }: DocumentSymbol): [frame: string, entry: string] | undefined {
  if (kind === 'document' || number === null) return undefined;
  const bracket = /^(.*\/)\d+(\(.*\))[A-Z]?$/.exec(canonical);
  const entry = `${number}${part ?? ''}`;
  return bracket ? [`${bracket[1]}*${bracket[2]}`, entry] : [canonical.replace(/\/[^/]+$/, ''), entry];
}

const symbolOf = (frame: string, entry: string): string =>
  frame.includes('*')
    ? frame.replace(/\*(.*)$/, `${Number.parseInt(entry, 10)}$1${entry.replace(/^\d+/, '')}`)
    : `${frame}/${entry}`;

/** `1 2 3 5 290B` → `1-3 5 290B`. Plain numbers first, in order. */
function ranges(entries: readonly string[]): string {
  const plain = entries
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .sort((a, b) => a - b);
  const runs: [from: number, to: number][] = [];
  for (const number of plain) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const lettered = entries.filter((entry) => !/^\d+$/.test(entry)).sort();
  return [...runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)), ...new Set(lettered)].join(' ');
}

function spread(list: string): string[] {
  return list.split(' ').flatMap((piece) => {
    const run = /^(\d+)-(\d+)$/.exec(piece);
    if (!run) return piece ? [piece] : [];
    const from = Number(run[1]);
    return Array.from({ length: Number(run[2]) - from + 1 }, (_, index) => `${from + index}`);
  });
}

function gathered(symbols: readonly DocumentSymbol[]): Numbers {
  const groups = new Map<string, string[]>();
  for (const symbol of symbols) {
    const [frame, entry] = framed(symbol) ?? [];
    if (frame === undefined || entry === undefined) continue;
    const known = groups.get(frame);
    if (known) known.push(entry);
    else groups.set(frame, [entry]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([frame, list]) => [frame, ranges(list)]),
  );
}

/** Packs the symbols of held texts and of cited ones that are not held. Some kilobytes for many thousands. */
export const packSymbols = (held: readonly DocumentSymbol[], cited: readonly DocumentSymbol[]): SymbolList => ({
  held: gathered(held),
  cited: gathered(cited),
});

/** The way back, ready to be asked. */
export function knownSymbols({ held, cited }: SymbolList): KnownSymbols {
  const standings = new Map<string, Standing>();
  const byNumber = new Map<number, string[]>();
  for (const [numbers, standing] of [
    [held, 'held'],
    [cited, 'cited'],
  ] as const) {
    for (const [frame, list] of Object.entries(numbers)) {
      for (const entry of spread(list)) {
        const canonical = symbolOf(frame, entry);
        standings.set(canonical, standing);
        if (!frame.includes('*')) continue;
        const number = Number.parseInt(entry, 10);
        byNumber.set(number, [...(byNumber.get(number) ?? []), canonical]);
      }
    }
  }
  return {
    standing: (canonical) => standings.get(canonical),
    numbered: (number) => byNumber.get(number) ?? [],
  };
}
