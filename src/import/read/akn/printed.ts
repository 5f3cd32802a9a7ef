import type { DocumentSymbol } from '../../../symbols/document-symbol.ts';
import { parseSymbol } from '../../../symbols/parse-symbol.ts';
import type { PrintedSymbol, Understood } from '../../understood.ts';
import { elementsOf, firstBelow, type XmlElement } from '../xml/xml-tree.ts';
import { find, folded, isoDate } from './fields.ts';

const printedAt = (element: XmlElement | undefined, from: PrintedSymbol['from'], printed: string): PrintedSymbol[] =>
  element && printed
    ? [
        {
          printed,
          canonical: parseSymbol(printed)?.canonical ?? null,
          from,
          line: element.line,
          column: element.column,
        },
      ]
    : [];

/** Every symbol that the document gives for itself: the number above its title, on its cover, and the cover's own. */
export function printedSymbols(root: XmlElement, main: XmlElement, symbol: DocumentSymbol): PrintedSymbol[] {
  const prefix = symbol.canonical.replace(/\/[^/]*\d.*$/, '');
  const cover = elementsOf(main, 'coverPage')[0];
  const preface = elementsOf(main, 'preface')[0];
  const number = preface && find(preface, 'docNumber');
  const numbered = folded(number).replace(/\.$/, '');
  const heading = cover && find(cover, 'docTitle', 'resolutionNumber');
  const council = /\d+ ?\(\d{4}\)/.exec(folded(heading))?.[0] ?? '';
  const own = find(root, 'docNumber', 'symbol');
  return [
    ...printedAt(number, 'number', numbered && `${prefix}/${numbered}`),
    ...printedAt(heading, 'number', council && `${prefix}/${council}`),
    ...printedAt(own, 'masthead', folded(own)),
  ];
}

/** Every date of adoption of the whole that the metadata, the cover and the closing lines give. */
export function adoptionDates(
  root: XmlElement,
  conclusions: XmlElement | undefined,
): NonNullable<Understood['adoptionDates']> {
  const metadata = firstBelow(root, 'FRBRdate', ({ attributes }) => attributes['name'] === 'adoption');
  const cover = find(root, 'coverPage');
  const closing = conclusions && find(conclusions, 'docDate', 'adoptionDate');
  return [metadata, cover && find(cover, 'docDate', 'adoptionDate'), closing].flatMap((element) => {
    const iso = isoDate(element?.attributes['date']);
    return element && iso ? [{ iso, line: element.line, column: element.column }] : [];
  });
}
