import { renderBody } from '../../markdown/render-body.ts';
import { identified as identifiedIn } from '../../model/identified.ts';
import { officialAddress } from '../../symbols/address.ts';
import { formatSymbol, shortForm } from '../../symbols/format-symbol.ts';
import { footnoteId } from '../../symbols/paragraph-id.ts';
import { textsBeside } from '../beside.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { CitationGraph } from '../graph/build-graph.ts';
import type { Library } from '../library.ts';
import { lineageNotes } from '../lineage/lineage-notes.ts';
import { numberedName, subjectOf } from '../naming.ts';
import { seriesRail } from '../series/stations.ts';
import { sharedLists } from '../shared-lists.ts';
import { shelfOf } from '../shelf.ts';
import { citedByOf } from './cited-by.ts';
import { citedTexts } from './cited-texts.ts';
import { colophonOf } from './colophon.ts';
import { contentsOf } from './contents.ts';
import { marginOf } from './margin.ts';
import { mastheadOf } from './masthead.ts';
import { partsOf } from './parts.ts';
import type { ResolutionPage } from './resolution-page.ts';

/** Reads one text and gathers everything its page shows. `link` makes a path of this site a link, below its base. */
export async function buildResolutionPage(
  entry: CatalogueEntry,
  library: Library,
  graph: CitationGraph,
  link: (path: string) => string,
): Promise<ResolutionPage> {
  const { frontMatter, symbol } = entry;
  const document = await library.documentOf(entry);
  const identified = identifiedIn(document);
  const cites = graph.cites(symbol.canonical);
  const counts = graph.paragraphCounts(symbol.canonical);
  const ids = [
    ...identified.flatMap(({ id }) => id ?? []),
    ...document.footnotes.map(({ label }) => footnoteId(label)),
  ];
  const lineage = await lineageNotes(library, symbol.canonical, ids);
  const heading = frontMatter.title || numberedName(symbol);
  const body = renderBody(document, {
    headed: heading,
    citations: cites
      .filter(({ citation }) => citation.start < citation.end)
      .map(({ citation: { paragraph, start, end }, resolved }) => ({ paragraph, start, end, resolved })),
    linkFor: ({ resolved: { to, href } }) => {
      if (to === 'official') return { href, attributes: { rel: 'external' } };
      return { href: link(href), attributes: to === 'unheld' ? { 'data-unheld': '' } : {} };
    },
    beforeNotes: colophonOf(frontMatter),
    decorate: (paragraph) => marginOf(paragraph, counts.get(paragraph), lineage.get(paragraph), link),
  });
  const shelf = shelfOf(symbol);
  return {
    address: entry.address,
    symbol: formatSymbol(symbol),
    canonical: symbol.canonical,
    shortForm: shortForm(symbol),
    organ: frontMatter.organ,
    kind: frontMatter.kind,
    shelf: shelf ? { name: shelf.name, address: shelf.address } : null,
    title: frontMatter.title,
    heading,
    subject: subjectOf(frontMatter),
    adopted: frontMatter.adopted,
    session: frontMatter.session,
    dated: frontMatter.adopted ?? frontMatter.published,
    subjects: frontMatter.subjects ?? [],
    language: frontMatter.language,
    official: officialAddress(symbol),
    masthead: mastheadOf(frontMatter, symbol, sharedLists(library.entries)),
    described: {
      symbol,
      published: frontMatter.published,
      cites: [...new Set(cites.map(({ resolved }) => resolved.symbol))],
      parts: partsOf(identified),
    },
    contents: contentsOf(identified),
    body,
    rail: await seriesRail(library, symbol.canonical),
    cites: citedTexts(cites, library, graph, link),
    citedBy: citedByOf(graph.citedBy(symbol.canonical), library),
    votes: await library.votesOf(entry),
    provenance: frontMatter.provenance ?? null,
    doubts: frontMatter.doubts ?? [],
    ...textsBeside(entry, library),
  };
}
