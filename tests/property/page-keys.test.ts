import { array, assert, asyncProperty, constantFrom, nat, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { comparisonPages } from '../../src/corpus/comparison/comparison-pages.ts';
import { comparisonOf } from '../../src/corpus/comparison/held-text.ts';
import { followedLists } from '../../src/corpus/feeds.ts';
import { buildGraph, graphText } from '../../src/corpus/graph/build-graph.ts';
import { heldDocument } from '../../src/corpus/held-document.ts';
import { KeptFiles } from '../../src/corpus/kept/kept-files.ts';
import { pageKeys } from '../../src/corpus/keys/page-keys.ts';
import { TextMatter } from '../../src/corpus/keys/text-matter.ts';
import { openLibrary } from '../../src/corpus/open-library.ts';
import { buildResolutionPage } from '../../src/corpus/page/build-resolution-page.ts';
import { citedByLeaf, citedByPages } from '../../src/corpus/page/cited-by-leaves.ts';
import { unheldPage, wantedTexts } from '../../src/corpus/page/unheld-page.ts';
import { readCatalogue } from '../../src/corpus/read-catalogue.ts';
import { openedSeries } from '../../src/corpus/series/open-series.ts';
import { documentMatter, documentsOf, feedDocument } from '../../src/exports/feeds/atom.ts';
import { syntheticLibrary } from '../bench/synthetic/write-library.ts';
import { temporaryFolder } from '../frame/temporary-folder.ts';

type Texts = ReadonlyMap<string, string>;

const synthetic: Texts = new Map([...syntheticLibrary(30, 5)].map(({ path, markdown }) => [path, markdown]));
const citing = (words: string) => (markdown: string) =>
  markdown.replace(/^(1\. .*?)[;.]$/m, `$1, and recalls its ${words};`);
const numbered = (symbol: string) => (markdown: string) => markdown.replace(/^symbol: .*$/m, `symbol: ${symbol}`);

/** What may happen to the text at a path; undefined takes it away. What it becomes may stand beside it. */
const edits: Record<string, (markdown: string) => string | undefined> = {
  'another title': (markdown) => markdown.replace(/^title: .*$/m, 'title: Other'),
  'no title': (markdown) => markdown.replace(/^title: .*$/m, "title: ''"),
  'another agenda item': (markdown) => markdown.replace(/^(agendaItems:\n {2}- ).*$/m, '$1"7"'),
  'another name of its agenda item': (markdown) =>
    markdown.replace(/^agendaItemNames:\n {2}- .*\n/m, '').replace(/^adopted: /m, 'agendaItemNames:\n  - Harbours\n$&'),
  'another date': (markdown) => markdown.replace(/^adopted: .*$/m, 'adopted: 1999-01-02'),
  'no date': (markdown) => markdown.replace(/^adopted: .*$/m, 'adopted: null'),
  'other numbers': (markdown) => markdown.replace(/^([1-9])\. /gm, '2$1. '),
  'more words': (markdown) => markdown.replace(/^(1\. .*)[;.]$/m, '$1, and so forth;'),
  'a citation of what is not held': citing('resolution 60/7'),
  'a citation of a part': citing('resolutions 60/7 A and 60/7 B'),
  'a citation of a paragraph of a part': citing('resolution 60/7 B, paragraph 1'),
  'becomes a text': numbered('A/RES/60/7'),
  'becomes a part of one': numbered('A/RES/60/7B'),
  'is taken away': () => undefined,
};

const edit = tuple(constantFrom(...Object.keys(edits)), nat(synthetic.size - 1));

function edited(texts: Texts, changes: readonly (readonly [string, number])[]): Texts {
  const changed = new Map(texts);
  for (const [name, at] of changes) {
    const path = [...texts.keys()][at % texts.size] ?? '';
    const markdown = edits[name]?.(changed.get(path) ?? texts.get(path) ?? '');
    // One symbol names one text.
    const symbol = /^symbol: .*$/m.exec(markdown ?? '')?.[0];
    for (const [other, text] of changed) if (text.includes(`${symbol}\n`)) changed.delete(other);
    if (markdown === undefined) changed.delete(path);
    else changed.set(path, markdown);
  }
  return changed;
}

/** Of every page and file, by what it is, its key and all that it shows. */
async function shown(texts: Texts): Promise<Map<string, { key: string; matter: string }>> {
  const folder = temporaryFolder(Object.fromEntries(texts));
  const library = openLibrary(await readCatalogue(folder), folder, new KeptFiles(temporaryFolder()));
  const graph = buildGraph(library.entries.map((entry) => graphText(library.citingOf(entry))));
  const series = await openedSeries(library);
  const keys = pageKeys({ library, texts: new TextMatter(library, graph, () => undefined), series, around: '' });
  const pages = new Map<string, { key: string; matter: string }>();
  const add = (name: string, key: string, matter: unknown) => pages.set(name, { key, matter: JSON.stringify(matter) });
  for (const entry of library.entries) {
    const { canonical } = entry.symbol;
    add(`page ${canonical}`, keys.text(entry), await buildResolutionPage(entry, library, graph, (path) => path));
    const { path: _, digest: __, ...held } = await heldDocument(entry, library, graph);
    add(`forms ${canonical}`, keys.forms(entry), held);
    add(
      `rows ${canonical}`,
      keys.forms(entry),
      graph.leading(canonical).map((row) => ({ ...row, ids: row.ids() })),
    );
  }
  for (const { canonical } of wantedTexts(graph))
    add(`page ${canonical}`, keys.citing(canonical), unheldPage(canonical, library, graph).citedBy);
  for (const page of citedByPages(library, graph))
    add(`page ${page.address}`, keys.citing(page.canonical), citedByLeaf(page, '', library, graph));
  for (const page of await comparisonPages(library)) {
    const { older, newer, between, series: of } = page;
    const compared = await comparisonOf(library, older, newer);
    add(`page ${page.address}`, keys.comparison(page), [
      older.frontMatter,
      newer.frontMatter,
      between,
      of.title,
      compared,
    ]);
  }
  for (const feed of followedLists(library, graph, series))
    for (const { path, archive } of documentsOf(feed))
      add(
        path,
        feed.keyOf(keys, ...documentMatter(feed, archive)),
        feedDocument(feed, archive, { site: undefined, base: '/' }),
      );
  return pages;
}

it('whatever changes in a library, what is shown under the same key is the same', async () => {
  await assert(
    asyncProperty(array(edit, { maxLength: 4 }), array(edit, { minLength: 1, maxLength: 3 }), async (first, then) => {
      const texts = edited(synthetic, first);
      const [before, after] = [await shown(texts), await shown(edited(texts, then))];
      const stale = [...after].filter(([name, { key, matter }]) => {
        const other = before.get(name);
        return other?.key === key && other.matter !== matter;
      });
      expect(stale.map(([name]) => name)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
