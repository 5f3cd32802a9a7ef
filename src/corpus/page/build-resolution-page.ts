import { citationsOf } from '../../citations/citations-of.ts';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import { renderBody } from '../../markdown/render-body.ts';
import { identify, paragraphsOf } from '../../model/identify.ts';
import { officialAddress } from '../../symbols/address.ts';
import { formatSymbol, shortForm } from '../../symbols/format-symbol.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { Graph } from '../graph-stand-in.ts';
import type { Library } from '../library.ts';
import { listed } from '../listing.ts';
import { numberedName } from '../naming.ts';
import { shelfOf } from '../shelf.ts';
import { citedByOf } from './cited-by.ts';
import { citedTexts } from './cited-texts.ts';
import { citedParagraphs } from './citing.ts';
import { contentsOf } from './contents.ts';
import { linkTarget } from './link-target.ts';
import { mastheadOf } from './masthead.ts';
import type { ResolutionPage } from './resolution-page.ts';

/** Reads one text and gathers everything its page shows. `link` makes a path of this site a link, below its base. */
export async function buildResolutionPage(
  entry: CatalogueEntry,
  library: Library,
  graph: Graph,
  link: (path: string) => string,
): Promise<ResolutionPage> {
  const { frontMatter, symbol } = entry;
  const document = readMarkdown(await library.textOf(entry), entry.path);
  const identified = identify(document.body, frontMatter.kind);
  const citations = citationsOf({
    organ: frontMatter.organ,
    symbol: symbol.canonical,
    paragraphs: paragraphsOf(identified),
    footnotes: document.footnotes,
  });
  const citedBy = citedByOf(graph.citing(symbol.canonical));
  const counts = citedParagraphs(citedBy.texts);
  const body = renderBody(document, {
    citations,
    linkFor: (citation) => {
      const target = linkTarget(citation, library.bySymbol);
      if (!target) return null;
      if (target.state === 'elsewhere') return { href: target.href, attributes: { rel: ['external'] } };
      return { href: link(target.path), attributes: target.state === 'unheld' ? { dataUnheld: '' } : {} };
    },
    decorate: (paragraph) => citedCount(paragraph, counts.get(paragraph)),
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
    heading: frontMatter.title || numberedName(symbol),
    adopted: frontMatter.adopted,
    meeting: frontMatter.meeting,
    language: frontMatter.language,
    official: officialAddress(symbol),
    masthead: mastheadOf(frontMatter, symbol),
    contents: contentsOf(identified),
    body,
    cites: citedTexts(citations, library, graph, link),
    citedBy,
    provenance: frontMatter.provenance ?? null,
    doubts: frontMatter.doubts ?? [],
    ...neighbours(entry, library),
  };
}

const citedCount = (paragraph: string, count: number | undefined) =>
  count === undefined
    ? []
    : [
        {
          type: 'element' as const,
          tagName: 'a',
          properties: {
            href: '#cited-by',
            className: ['cited-count'],
            dataParagraph: paragraph,
            title: count === 1 ? 'One passage cites this paragraph' : `${count} passages cite this paragraph`,
          },
          children: [{ type: 'text' as const, value: `cited ${count}×` }],
        },
      ];

function neighbours(entry: CatalogueEntry, { entries }: Library): Pick<ResolutionPage, 'previous' | 'next'> {
  const at = entries.indexOf(entry);
  const shelf = shelfOf(entry.symbol)?.prefix;
  const [previous, next] = [entries[at - 1], entries[at + 1]].map((other) =>
    other && shelfOf(other.symbol)?.prefix === shelf ? listed(other) : null,
  );
  return { previous: previous ?? null, next: next ?? null };
}
