import type { Block } from '../../../model/block.ts';
import type { DocumentSymbol } from '../../../symbols/document-symbol.ts';
import { parseSymbol, wholeSymbol } from '../../../symbols/parse-symbol.ts';
import { organs } from '../../../vocabulary/organs.ts';
import { parseAgendaItems } from '../../parse/agenda-items.ts';
import { parseOrigin } from '../../parse/origin.ts';
import { sponsorsIn } from '../../parse/sponsors.ts';
import { itemInText, meetingInText } from '../../parse/statement.ts';
import { Refusal } from '../../refusal.ts';
import type { Fields } from '../../understood.ts';
import { descendants, elementsOf, firstBelow, textOf, type XmlElement } from '../xml/xml-tree.ts';

export const folded = (element: XmlElement | undefined): string =>
  element
    ? textOf(element)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
    : '';

/** The first element below of this name, and with this value of `refersTo` or `name`. */
export const find = (root: XmlElement, name: string, role?: string): XmlElement | undefined =>
  firstBelow(root, name, ({ attributes }) => {
    const { refersTo, name: called } = attributes;
    return !role || refersTo?.replace(/^#/, '') === role || called === role;
  });

export const isoDate = (value: string | undefined): string | null =>
  value && /^(?!0001)\d{4}-\d\d-\d\d$/.test(value.trim()) ? value.trim() : null;

/** A document issued as several parts carries their letters: `A/RES/75/101 A-B`; it is known by the whole's symbol. */
export function symbolOf(root: XmlElement): DocumentSymbol {
  const printed = folded(find(root, 'docNumber', 'symbol'));
  const parts = /\s*[A-Z](?:\s*(?:-|–|,|and|to)\s*[A-Z])+$/;
  const symbol = parseSymbol(printed.replace(parts, ''));
  if (!symbol || symbol.kind === 'document')
    throw new Refusal(
      'symbol',
      printed
        ? `the symbol ${printed} is not one of a resolution, decision or statement`
        : 'the document has no symbol',
      'AKN4UN gives it as <docNumber refersTo="#symbol">.',
    );
  return symbol;
}

function originOf(root: XmlElement): Fields['origin'] {
  const printed = folded(find(root, 'docProponent')).replace(/^\[|\]$/g, '');
  if (!printed) return null;
  const origin = parseOrigin(printed);
  return /^[\w ]+ Committee$/.test(printed) ? { ...origin, committee: printed } : origin;
}

function sponsorsOf(root: XmlElement): string[] {
  const steps = descendants(root, 'step').filter(({ attributes }) =>
    /^draftResolution/.test(attributes['outcome'] ?? ''),
  );
  const names = steps.flatMap(({ attributes }) => {
    const by = (attributes['by'] ?? '').trim();
    const single = /^submitted by (?:the )?(.*)$/i.exec(by)?.[1];
    return single ? [single] : sponsorsIn(by);
  });
  return [...new Set(names)];
}

/**
 * The item under which the document was adopted: as the cover prints it; the Security Council's documents print none, and the Dag
 * Hammarskjöld Library names it in the metadata, in a list `S/` (those with a year hold headings of an index).
 */
function agendaItemNamesOf(root: XmlElement, cover: XmlElement, organId: string): string[] {
  const printed = folded(find(cover, 'inline', 'agenda item name'));
  if (printed || organId !== 'sc') return printed ? [printed] : [];
  const named = descendants(root, 'keyword')
    .filter(({ attributes }) => attributes['refersTo'] === 'agenda' && attributes['dictionary'] === 'S/')
    .map(({ attributes }) => (attributes['showAs'] ?? '').replace(/\s+/g, ' ').replace(/\.?\s*$/, ''));
  return [...new Set(named.filter(Boolean))];
}

/** Subject headings of the Dag Hammarskjöld Library; the word lists that go with a whole Sustainable Development Goal say nothing of this document. */
function subjectsOf(root: XmlElement): string[] {
  const words = descendants(root, 'classification')
    .filter(({ attributes }) => attributes['source'] === 'DHLAUTH')
    .flatMap((classification) => descendants(classification, 'keyword'))
    .filter(({ attributes }) => !attributes['refersTo'])
    .map(({ attributes }) => (attributes['showAs'] ?? attributes['value'] ?? '').trim());
  return [...new Set(words.filter(Boolean))];
}

function kindOf(symbol: DocumentSymbol, main: XmlElement): Fields['kind'] {
  if (/draft/i.test(main.attributes['name'] ?? '')) return 'draft';
  return symbol.kind === 'document' ? 'resolution' : symbol.kind;
}

/** As printed; a document adopted at several meetings has them all. */
function meetingOf(root: XmlElement, conclusions: XmlElement | undefined): string | null {
  const places = [root, ...(conclusions ? [conclusions] : [])].flatMap((place) =>
    descendants(place, 'inline', 'location').filter(
      ({ attributes }) => attributes['name'] === 'adoptionMeeting' || attributes['refersTo'] === '#adoptionMeeting',
    ),
  );
  return [...new Set(places.map(folded).filter(Boolean))].join('; ') || null;
}

/**
 * What the metadata, the cover and the closing lines say about the document. `root` is the whole, `main` the document or the
 * collection of its parts, `conclusions` its closing lines, `body` the text, whose first sentence may name the meeting.
 */
export function fieldsOf(
  symbol: DocumentSymbol,
  root: XmlElement,
  main: XmlElement,
  conclusions: XmlElement | undefined,
  vote: Fields['vote'],
  body: readonly Block[],
): Fields {
  const organ = organs.find(({ id }) => id === symbol.organ) ?? organs[0];
  const cover = find(root, 'coverPage') ?? root;
  const dates = descendants(root, 'FRBRdate');
  const frbr = (name: string) =>
    isoDate(dates.find(({ attributes }) => attributes['name'] === name)?.attributes['date']);
  const listed = agendaItemNamesOf(root, cover, organ.id);
  const names = listed.length === 0 && symbol.kind === 'statement' ? itemInText(body) : listed;
  const inText = meetingInText(body);
  /** Of a statement the metadata may give the day of issue, or that of a reissue: its first sentence says when it was made. */
  const stated = symbol.kind === 'statement' ? inText?.date : null;
  const closing = find(conclusions ?? cover, 'docDate', 'adoptionDate');
  const sponsors = sponsorsOf(root);
  const subjects = subjectsOf(root);
  return {
    symbol: symbol.part ? symbol.canonical : wholeSymbol(symbol),
    title: titleOf(main),
    organ: organ.name,
    kind: kindOf(symbol, main),
    adopted: stated ?? frbr('adoption') ?? isoDate(closing?.attributes['date']),
    published: isoDate(find(cover, 'docDate', 'dateOfIssuance')?.attributes['date']) ?? frbr('publication'),
    session: organ.id === 'sc' ? null : symbol.session,
    meeting: meetingOf(cover, conclusions) ?? inText?.meeting ?? null,
    agendaItems: parseAgendaItems(folded(find(cover, 'inline', 'agenda item'))),
    ...(names.length > 0 ? { agendaItemNames: names } : {}),
    origin: originOf(cover),
    jobNumber: folded(find(root, 'docketNumber')) || null,
    ...(vote ? { vote } : {}),
    ...(sponsors.length > 0 ? { sponsors } : {}),
    ...(subjects.length > 0 ? { subjects } : {}),
  };
}

/** The title without number and notes; Security Council resolutions and statements have none. */
function titleOf(main: XmlElement): string {
  const preface = elementsOf(main, 'preface')[0];
  const title = preface && find(preface, 'docTitle');
  if (!title || title.attributes['refersTo'] === '#title1') return '';
  const text = (element: XmlElement): string =>
    element.children
      .map((child) => (child.type === 'text' ? child.text : child.name === 'authorialNote' ? '' : text(child)))
      .join('');
  return text(title)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
