import type { CitationRow, WholeLibrary } from '../../model/whole-library.ts';
import type { ContentPart } from '../content.ts';
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
export function graphml({
  texts,
  unheld,
  citations,
}: Pick<WholeLibrary, 'texts' | 'unheld' | 'citations'>): ContentPart[] {
  const nodes = () => [
    ...texts.map(({ symbol, title, organ, adopted }) =>
      xmlElement(
        'node',
        { id: symbol },
        data('title', title) + data('organ', organ) + data('adopted', adopted ?? '') + data('held', 'true'),
      ),
    ),
    ...unheld.toSorted().map((symbol) => xmlElement('node', { id: symbol }, data('held', 'false'))),
  ];
  const [before = '', after = ''] = frame().split(contentHere);
  const line = (element: string): string => `\n${element}`;
  return [
    { key: '', text: () => before + nodes().map(line).join('') },
    ...citations.map(({ key, rows }) => ({ key, text: () => pairs(rows()).map(edge).map(line).join('') })),
    { key: '', text: () => `\n${after}` },
  ];
}

const contentHere = '…';

/** All around the nodes and edges. */
function frame(): string {
  const head = keys.map(([id, on, type]) => xmlElement('key', { id, for: on, 'attr.name': id, 'attr.type': type }));
  const graph = xmlElement('graph', { id: 'citations', edgedefault: 'directed' }, contentHere);
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

/** `citations` are those of one text. */
function pairs(citations: readonly CitationRow[]): Pair[] {
  const all = new Map<string, Pair>();
  for (const { from, to, state, phrase } of citations) {
    if (state === 'official') continue;
    const pair = all.get(to) ?? { from, to, weight: 0, phrases: new Set() };
    all.set(to, pair);
    pair.weight += 1;
    if (phrase !== null) pair.phrases.add(phrase);
  }
  return [...all.values()];
}
