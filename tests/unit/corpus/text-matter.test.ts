import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../src/corpus/catalogue-entry.ts';
import type { CitationGraph } from '../../../src/corpus/graph/build-graph.ts';
import { KeyMatter } from '../../../src/corpus/keys/key-matter.ts';
import { TextMatter } from '../../../src/corpus/keys/text-matter.ts';

it('what texts are called is in keys of them all, however many were asked for before', () => {
  const symbols = Array.from({ length: 3000 }, (_, number) => `A/RES/70/${number + 1}`);
  const entries = symbols.map((canonical) => ({ symbol: { canonical } }) as CatalogueEntry);
  const graph: Pick<CitationGraph, 'symbols' | 'leadCount'> = { symbols: () => symbols, leadCount: 0 };
  const library = {
    bySymbol: new Map(entries.map((entry) => [entry.symbol.canonical, entry])),
    nameOf: ({ symbol }: CatalogueEntry) => createHash('sha256').update(symbol.canonical).digest(),
    placesOf: () => new Uint8Array(),
  };
  const matter = new TextMatter(library, graph as CitationGraph, () => undefined);
  const keys = entries.map((entry) => {
    const key = new KeyMatter();
    matter.name(entry, key);
    return key.key();
  });
  expect(new Set(keys).size).toBe(symbols.length);
});
