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

const data = (key: string, value: string): string => `<data key="${key}">${escapeXml(value) || ' '}</data>`;

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
  const edges = pairs(among).map(edge);
  const head = keys.map(([id, on, type]) => xmlElement('key', { id, for: on, 'attr.name': id, 'attr.type': type }));
  const graph = xmlElement(
    'graph',
    { id: 'citations', edgedefault: 'directed' },
    `\n${[...nodes, ...edges].join('\n')}\n`,
  );
  const root = xmlElement('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, `${head.join('')}\n${graph}`);
  return `${xmlDeclaration}${root}\n`;
}

/** A text and one that it cites, how often, and by which phrases. */
interface Pair {
  from: string;
  to: string;
  weight: number;
  phrases: Set<string>;
}

const edge = ({ from, to, weight, phrases }: Pair): string => {
  const told = data('weight', String(weight)) + data('phrases', [...phrases].sort().join('; '));
  return `<edge source="${escapeXml(from)}" target="${escapeXml(to)}">${told}</edge>`;
};

/** Citations of one text follow each other. */
function pairs(citations: readonly CitationRow[]): Pair[] {
  const all: Pair[] = [];
  let [citing, cited] = ['', new Map<string, Pair>()];
  for (const { from, to, phrase } of citations) {
    if (from !== citing) [citing, cited] = [from, new Map()];
    let pair = cited.get(to);
    if (!pair) {
      pair = { from, to, weight: 0, phrases: new Set() };
      cited.set(to, pair);
      all.push(pair);
    }
    pair.weight += 1;
    if (phrase !== null) pair.phrases.add(phrase);
  }
  return all;
}
