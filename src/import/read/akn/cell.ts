import type { Prose } from '../../../model/prose.ts';
import { ProseBuilder } from '../prose-builder.ts';
import { raised } from '../raised.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import type { Account } from './account.ts';
import { isItalic, standsAlone } from './elements.ts';
import type { Notes } from './notes.ts';

/** What parts words in a cell beside lines of their own: a break, and the cells of a table in it. */
const breaks = new Set(['eol', 'br', 'table', 'tr', 'th', 'td']);

/** The text of a cell, its paragraphs joined; it is claimed for `table`. */
export function cellText(cell: XmlElement, table: object, account: Account, notes: Notes): Prose {
  const prose = new ProseBuilder();
  const walk = (parent: XmlElement, italic: boolean, isRaised: boolean) => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        const text = isRaised ? raised(child.text, prose.text) : child.text;
        prose.append(text, italic);
        account.take(child, 'akn-cell', table, text);
      } else if (child.name === 'authorialNote') notes.refer(child, prose, table);
      else if (child.name === 'sup' && notes.isRepeat(child, prose.text)) notes.repeat(child, prose, table);
      else {
        const parts = standsAlone(child) || breaks.has(child.name);
        if (parts) prose.append(' ', false);
        walk(child, italic || isItalic(child), isRaised || child.name === 'sup');
        if (parts) prose.append(' ', false);
      }
    }
  };
  walk(cell, false, false);
  return prose.build();
}
