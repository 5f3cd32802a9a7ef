import { expect, it } from 'vitest';
import { buildGraph, graphText } from '../../../src/corpus/graph/build-graph.ts';
import { KeptFiles } from '../../../src/corpus/kept/kept-files.ts';
import { openLibrary } from '../../../src/corpus/open-library.ts';
import { readCatalogue } from '../../../src/corpus/read-catalogue.ts';
import { wholeLibrary } from '../../../src/corpus/whole-library.ts';
import { syntheticLibrary } from '../../bench/synthetic/write-library.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

it('the rows of citations say where each leads as the pages do, and are as many as is told before they are made', async () => {
  const texts = Object.fromEntries([...syntheticLibrary(40, 3)].map(({ path, markdown }) => [path, markdown]));
  const folder = temporaryFolder(texts);
  const library = openLibrary(await readCatalogue(folder), folder, new KeptFiles(temporaryFolder()));
  const graph = buildGraph(library.entries.map((entry) => graphText(library.citingOf(entry))));
  const { citations } = await wholeLibrary(library, graph, ({ digest }) => digest);
  const told = citations.map(({ key, rows }) => [
    key,
    rows().map(({ from, to, state, pinpoint, text }) => ({ from, to, state, pinpoint, text })),
  ]);
  const shown = library.entries.map(({ digest, symbol: { canonical: from } }) => [
    digest,
    graph.cites(from).map(({ citation: { text }, resolved: { symbol: to, to: state, ids: pinpoint } }) => {
      return { from, to, state, pinpoint, text };
    }),
  ]);
  expect(told).toEqual(shown);
  expect(citations.map(({ count }) => count)).toEqual(citations.map(({ rows }) => rows().length));
  expect(citations.flatMap(({ rows }) => rows()).filter(({ pinpoint }) => pinpoint.length > 0)).not.toEqual([]);
});
