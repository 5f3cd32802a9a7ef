import type { XmlElement } from '../xml/xml-tree.ts';
import type { Draft } from './draft.ts';

/** What the elements around a text make of it. */
export interface Context {
  type: Draft['type'];
  headed: boolean;
  italic: boolean;
  bold: boolean;
  /** The text behind what is printed raised and is no reference to a note; null on the line. */
  raised: string | null;
  /** The nearest element around that is a block of its own. */
  block: XmlElement | null;
}

export const plain: Context = {
  type: 'paragraph',
  headed: false,
  italic: false,
  bold: false,
  raised: null,
  block: null,
};
