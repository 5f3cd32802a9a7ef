import type { Element } from 'hast';
import type { FrontMatter } from '../../model/front-matter.ts';
import { longDate } from '../dates.ts';

const element = (tagName: string, properties: Element['properties'], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Meeting and date of adoption as they are printed below a text; nothing where neither is known. */
export function colophonOf({ meeting, adopted }: Pick<FrontMatter, 'meeting' | 'adopted'>): Element[] {
  const lines = [
    ...(meeting ? [element('span', {}, [{ type: 'text', value: meeting }])] : []),
    ...(adopted ? [element('time', { dateTime: adopted }, [{ type: 'text', value: longDate(adopted) }])] : []),
  ];
  return lines.length > 0 ? [element('p', { className: ['colophon'], dataPagefindIgnore: '' }, lines)] : [];
}
