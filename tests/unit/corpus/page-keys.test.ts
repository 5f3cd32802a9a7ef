import { describe, expect, it } from 'vitest';
import { buildGraph, type CitationGraph, graphText } from '../../../src/corpus/graph/build-graph.ts';
import { KeptFiles } from '../../../src/corpus/kept/kept-files.ts';
import { type PageKeys, pageKeys } from '../../../src/corpus/keys/page-keys.ts';
import { TextMatter } from '../../../src/corpus/keys/text-matter.ts';
import type { Library } from '../../../src/corpus/library.ts';
import { openLibrary } from '../../../src/corpus/open-library.ts';
import { readCatalogue } from '../../../src/corpus/read-catalogue.ts';
import type { SeriesIndex } from '../../../src/corpus/series/open-series.ts';
import { openedSeries } from '../../../src/corpus/series/open-series.ts';
import { syntheticLibrary } from '../../bench/synthetic/write-library.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

interface Opened {
  library: Library;
  graph: CitationGraph;
  series: SeriesIndex;
  keys: PageKeys;
}

const texts = new Map([...syntheticLibrary(16, 7)].map(({ path, markdown }) => [path, markdown]));

async function opened(files: ReadonlyMap<string, string>, around: unknown = 'ways in', vote = ''): Promise<Opened> {
  const folder = temporaryFolder(Object.fromEntries(files));
  const library = openLibrary(await readCatalogue(folder), folder, new KeptFiles(temporaryFolder()));
  const graph = buildGraph(library.entries.map((entry) => graphText(library.citingOf(entry))));
  const series = await openedSeries(library);
  return {
    library,
    graph,
    series,
    keys: pageKeys({ library, texts: new TextMatter(library, graph, () => vote), series, around }),
  };
}

/** The symbols of those texts whose key is not the same in both. */
function changedTexts(before: Opened, after: Opened, kind: 'text' | 'forms' = 'text'): Set<string> {
  const symbols = after.library.entries.filter((entry) => {
    const old = before.library.bySymbol.get(entry.symbol.canonical);
    return !old || before.keys[kind](old) !== after.keys[kind](entry);
  });
  return new Set(symbols.map(({ symbol }) => symbol.canonical));
}

const leadsOf = (graph: CitationGraph, symbol: string) => Array.from(graph.leadNumbers(symbol), graph.lead);

/** A text that cites another one that is held. */
function citingText({ library, graph }: Opened) {
  const entry = library.entries.find(({ symbol }) =>
    graph.cites(symbol.canonical).some(({ resolved }) => resolved.to === 'held'),
  );
  if (!entry) throw new Error('No text of the library cites another one.');
  return entry;
}

describe('the keys of pages', () => {
  it('are the same for the same texts in another place', async () => {
    expect([...changedTexts(await opened(texts), await opened(texts))]).toEqual([]);
  });

  it('of a text whose words change are others, and those of what it cites and of its series, but of no text beside', async () => {
    const before = await opened(texts);
    const { path, symbol: parsed } = citingText(before);
    const symbol = parsed.canonical;
    const changed = new Map(texts);
    changed.set(path, (texts.get(path) ?? '').replace(/^(1\. .*)[;.]$/m, '$1, and so forth;'));
    const after = await opened(changed);
    const related = new Set([
      symbol,
      ...before.graph.cites(symbol).map(({ resolved }) => resolved.symbol),
      ...(before.series.bySymbol.get(symbol)?.members.map((member) => member.symbol.canonical) ?? []),
    ]);
    const found = changedTexts(before, after);
    expect(found).toContain(symbol);
    expect([...found].filter((each) => !related.has(each))).toEqual([]);
    const held = [...related].filter((each) => after.library.bySymbol.has(each));
    expect(held.filter((each) => !found.has(each))).toEqual([]);
    expect([...changedTexts(before, after, 'forms')]).toEqual([symbol]);
    expect(after.keys.whole).not.toBe(before.keys.whole);
  });

  it('of a text that is cited are others when its title is, and so are those of the texts that name it', async () => {
    const before = await opened(texts);
    const target = before.library.entries.find((entry) => before.graph.citedBy(entry.symbol.canonical).length > 0);
    if (!target) throw new Error('No text of the library is cited.');
    const changed = new Map(texts);
    changed.set(target.path, (texts.get(target.path) ?? '').replace(/^title: .*$/m, 'title: Other'));
    const found = changedTexts(before, await opened(changed));
    for (const { from } of before.graph.citedBy(target.symbol.canonical)) expect(found).toContain(from.symbol);
  });

  it('of the texts that cite one without a title are others when the agenda item is that it is called by', async () => {
    const { library, graph } = await opened(texts);
    const target = library.entries.find(({ symbol }) => graph.citedBy(symbol.canonical).length > 0);
    const [path = '', markdown = ''] = [target?.path, texts.get(target?.path ?? '')];
    const called = (name: string): [string, string] => [
      path,
      markdown
        .replace(/^title: .*$/m, "title: ''")
        .replace(/^agendaItemNames:\n(?: {2}- .*\n)+/m, '')
        .replace(/^adopted: /m, `agendaItemNames:\n  - ${name}\n$&`),
    ];
    const before = await opened(new Map([...texts, called('Harbours')]));
    const citing = before.graph.citedBy(target?.symbol.canonical ?? '').map(({ from }) => from.symbol);
    const found = changedTexts(before, await opened(new Map([...texts, called('Ships')])));
    expect(citing.length).toBeGreaterThan(0);
    for (const symbol of citing) expect(found).toContain(symbol);
  });

  it('of the texts that name a paragraph of another are others where that has other paragraphs', async () => {
    const before = await opened(texts);
    const places = before.library.entries.flatMap((from) =>
      leadsOf(before.graph, from.symbol.canonical)
        .filter(({ to, placed }) => to === 'held' && placed)
        .map(({ symbol }) => ({ from: from.symbol.canonical, symbol })),
    );
    const cited = before.library.bySymbol.get(places[0]?.symbol ?? '');
    if (!cited) throw new Error('No text of the library names a paragraph of another.');
    const changed = new Map(texts);
    changed.set(cited.path, (texts.get(cited.path) ?? '').replace(/^(\d)\. /gm, '3$1. '));
    const found = changedTexts(before, await opened(changed), 'forms');
    const naming = places.filter(({ symbol }) => symbol === cited.symbol.canonical).map(({ from }) => from);
    expect(new Set(found)).toEqual(new Set([cited.symbol.canonical, ...naming]));
  });

  it('of a text that cites a document which is never held are the same when another cites it too', async () => {
    const before = await opened(texts);
    const { graph, library } = before;
    const named = library.entries.flatMap(({ symbol: { canonical } }) =>
      leadsOf(graph, canonical).flatMap(({ to, symbol }) => (to === 'official' ? [{ from: canonical, symbol }] : [])),
    );
    const other = library.entries.find(({ symbol }) => symbol.canonical !== named[0]?.from);
    if (!named[0] || !other) throw new Error('No text of the library cites a document that is never held.');
    const changed = new Map(texts);
    const more = `$1, and takes note of document ${named[0].symbol};`;
    changed.set(other.path, (texts.get(other.path) ?? '').replace(/^(1\. .*)[;.]$/m, more));
    const after = await opened(changed);
    expect(after.graph.citingTexts(named[0].symbol)).toBe(graph.citingTexts(named[0].symbol) + 1);
    expect([...changedTexts(before, after, 'forms')]).toEqual([other.symbol.canonical]);
  });

  it('of who cites a text are others where one of its parts comes to be held to which some of those citations lead', async () => {
    const [path = '', markdown = ''] =
      [...texts].find(([, text]) => /^symbol: A\/RES\/.*^1\. [^\n]*;$/ms.test(text)) ?? [];
    const citing = markdown.replace(/^(1\. .*);$/m, '$1, and recalls its resolutions 60/7 and 60/7 B;');
    const part = (letter: string): [string, string] => [
      `part-${letter}.md`,
      markdown.replace(/^symbol: .*$/m, `symbol: A/RES/60/7${letter}`),
    ];
    const before = await opened(new Map([...texts, [path, citing], part('A')]));
    const after = await opened(new Map([...texts, [path, citing], part('A'), part('B')]));
    const cited = 'A/RES/60/7';
    expect(after.graph.citingTexts(cited)).toBe(before.graph.citingTexts(cited));
    expect(after.graph.citedBy(cited).length).toBeLessThan(before.graph.citedBy(cited).length);
    expect(after.keys.citing(cited)).not.toBe(before.keys.citing(cited));
  });

  it('of all texts are others where something else stands around every page', async () => {
    const [before, after] = [await opened(texts), await opened(texts, 'other ways in')];
    expect(changedTexts(before, after).size).toBe(texts.size);
    expect(after.keys.showing('a list')).not.toBe(before.keys.showing('a list'));
  });

  it('are others where the record of votes is', async () => {
    const voted = new Map([[...texts][0] ?? ['', '']]);
    const [[path, markdown] = ['', '']] = voted;
    voted.set(path, markdown.replace(/^(adopted: .*)$/m, '$1\nvote:\n  inFavour: 100\n  against: 1\n  abstaining: 2'));
    const [one, other] = [await opened(voted, '', 'a'), await opened(voted, '', 'b')];
    expect(changedTexts(one, other).size).toBe(1);
    expect(changedTexts(one, other, 'forms').size).toBe(1);
  });
});
