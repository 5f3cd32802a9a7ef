import type { Element } from 'hast';
import type { LineageNote } from '../lineage/lineage-notes.ts';

/** What stands in the margin of a paragraph: how long it has stood, and how many texts cite it as such. Kept out of the index. */
export const marginOf = (
  paragraph: string,
  citing: number | undefined,
  lineage: LineageNote | undefined,
  link: (path: string) => string,
): Element[] => [
  ...(lineage && lineage.state !== 'first-held' ? [lineageMark(lineage, link)] : []),
  ...(citing ? [citedCount(paragraph, citing)] : []),
];

const element = (tagName: string, properties: Element['properties'], words: string): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [{ type: 'text', value: words }],
});

const lineageMark = ({ sentence, state, address }: LineageNote, link: (path: string) => string): Element => ({
  ...element('a', { href: link(address), className: ['lineage'], dataState: state, dataPagefindIgnore: '' }, ''),
  children: [element('span', { className: ['visually-hidden'] }, sentence)],
});

const citedCount = (paragraph: string, count: number): Element =>
  element(
    'a',
    {
      href: '#cited-by',
      className: ['cited-count'],
      dataParagraph: paragraph,
      dataPagefindIgnore: '',
      title: count === 1 ? 'One text cites this paragraph' : `${count} texts cite this paragraph`,
    },
    `cited ${count}×`,
  );
