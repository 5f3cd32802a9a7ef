import { textOf, type XmlElement } from '../xml/xml-tree.ts';
import { formatNumber } from './numbering.ts';
import { child, setting } from './styles.ts';

/** What is printed for each reference to a note, and for each note. */
export interface NoteLabels {
  /** By the reference's own element. */
  ofReference: Map<XmlElement, string>;
  /** By the id of the footnote or endnote: `footnote 3`, `endnote 2`. In the order of their references. */
  ofNote: Map<string, string>;
  /** By the bookmark around a reference, which a repeated reference names. */
  ofBookmark: Map<string, string>;
  /** Texts that are the printed mark of a reference with a mark of its own. */
  custom: Set<XmlElement>;
}

/** Numbers the references among the elements of a document in the order of the text, as Word does. */
export function noteLabels(elements: readonly XmlElement[]): NoteLabels {
  const labels: NoteLabels = { ofReference: new Map(), ofNote: new Map(), ofBookmark: new Map(), custom: new Set() };
  const bookmarks = new Map<string, string>();
  const counts = { footnote: 0, endnote: 0 };
  let format = { footnote: 'decimal', endnote: 'lowerRoman' };
  for (const section of elements)
    if (section.name === 'w:sectPr')
      format = {
        footnote: setting(child(child(section, 'w:footnotePr'), 'w:numFmt')) ?? format.footnote,
        endnote: setting(child(child(section, 'w:endnotePr'), 'w:numFmt')) ?? format.endnote,
      };
  let run: XmlElement | undefined;
  for (const element of elements) {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:r') run = element;
    else if (element.name === 'w:bookmarkStart') bookmarks.set(id, element.attributes['w:name'] ?? '');
    else if (element.name === 'w:bookmarkEnd') bookmarks.delete(id);
    else if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference') {
      const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      const label = ownMark(element, run, labels.custom) ?? formatNumber(++counts[kind], format[kind]);
      labels.ofReference.set(element, label);
      labels.ofNote.set(`${kind} ${id}`, label);
      for (const name of bookmarks.values()) if (!labels.ofBookmark.has(name)) labels.ofBookmark.set(name, label);
    }
  }
  return labels;
}

/** A mark that the author typed in place of the number: the text that follows in the same run. */
function ownMark(reference: XmlElement, run: XmlElement | undefined, custom: Set<XmlElement>): string | undefined {
  if (!/^(?:1|true|on)$/.test(reference.attributes['w:customMarkFollows'] ?? '')) return undefined;
  const siblings = run?.children ?? [];
  const text = siblings
    .slice(siblings.indexOf(reference) + 1)
    .find((node) => node.type === 'element' && node.name === 'w:t');
  if (text?.type !== 'element') return undefined;
  custom.add(text);
  return textOf(text).trim() || undefined;
}
