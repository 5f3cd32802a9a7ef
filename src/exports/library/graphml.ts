import type { CitationRow, WholeLibrary } from '../../model/whole-library.ts';
import { escapeXml, xmlDeclaration, xmlElement } from '../markup.ts';

const keys = [
  ['title', 'node', 'string'],
  ['organ', 'node', 'string'],
  ['adopted', 'node', 'string'],
  ['held', 'node', 'boolean'],
  ['weight', 'edge', 'int'],
  ['phrases', 'edge', 'string'],
] as const;

const data = (key: string, value: string): string => xmlElement('data', { key }, escapeXml(value) || ' ');

/**
 * Who cites whom, for programs that read graphs: a node for each held text and each cited resolution, decision or statement, a
 * directed edge for each pair, weighted by how often. Source of the form: graphml.graphdrawing.org.
 */
export function graphml({ texts, citations }: Pick<WholeLibrary, 'texts' | 'citations'>): string {
  const among = citations.filter(({ state }) => state !== 'official');
  const held = new Set(texts.map(({ symbol }) => symbol));
  const others = [...new Set(among.map(({ to }) => to))].filter((symbol) => !held.has(symbol)).sort();
  const nodes = [
    ...texts.map(({ symbol, title, organ, adopted }) =>
      xmlElement(
        'node',
        { id: symbol },
        data('title', title) + data('organ', organ) + data('adopted', adopted ?? '') + data('held', 'true'),
      ),
    ),
    ...others.map((symbol) => xmlElement('node', { id: symbol }, data('held', 'false'))),
  ];
  const edges = [...pairs(among).values()].map((rows) => {
    const [{ from: source, to: target }] = rows as [CitationRow];
    const phrases = [...new Set(rows.flatMap(({ phrase }) => phrase ?? []))].sort().join('; ');
    return xmlElement('edge', { source, target }, data('weight', String(rows.length)) + data('phrases', phrases));
  });
  const head = keys.map(([id, on, type]) => xmlElement('key', { id, for: on, 'attr.name': id, 'attr.type': type }));
  const graph = xmlElement(
    'graph',
    { id: 'citations', edgedefault: 'directed' },
    `\n${[...nodes, ...edges].join('\n')}\n`,
  );
  const root = xmlElement('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, `${head.join('')}\n${graph}`);
  return `${xmlDeclaration}${root}\n`;
}

function pairs(citations: readonly CitationRow[]): Map<string, CitationRow[]> {
  const found = new Map<string, CitationRow[]>();
  for (const row of citations) {
    const key = `${row.from} ${row.to}`;
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}
