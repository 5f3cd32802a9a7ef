import { officialAddress } from '../../symbols/address.ts';
import { shortForm } from '../../symbols/format-symbol.ts';
import { longDay } from '../cite/days.ts';
import type { ExportedText } from '../exported-text.ts';
import { escapeXml, xmlElement } from '../markup.ts';

const line = (content: string): string => xmlElement('p', {}, content);

/** The masthead, with the elements that the United Nations' own files have in it. */
export function coverPage({ symbol, document: { frontMatter } }: ExportedText): string {
  const { organ, published, session, agendaItems, origin } = frontMatter;
  const lines = [
    xmlElement('docAuthority', { refersTo: '#publisher' }, 'United Nations'),
    xmlElement('docNumber', { refersTo: '#symbol' }, escapeXml(symbol.canonical)),
    xmlElement('docAuthority', { refersTo: '#issuingBody' }, escapeXml(organ)),
    published ? xmlElement('docDate', { date: published, refersTo: '#dateOfIssuance' }, longDay(published)) : '',
    session ? xmlElement('session', { value: session }, escapeXml(session)) : '',
    ...agendaItems.map((item) => xmlElement('inline', { name: 'agenda item' }, `Agenda item ${escapeXml(item)}`)),
    origin?.printed ? xmlElement('docProponent', {}, `[${escapeXml(origin.printed)}]`) : '',
    `Unofficial copy of ${xmlElement('a', { href: officialAddress(symbol) }, escapeXml(symbol.canonical))}`,
  ];
  return xmlElement('coverPage', { eId: 'coverPage' }, lines.filter(Boolean).map(line).join(''));
}

/** Number and title; nothing for a text that is printed without a title. */
export function preface({ symbol, document: { frontMatter } }: ExportedText): string {
  if (!frontMatter.title) return '';
  const title = xmlElement('docTitle', { refersTo: '#resolutionTitle' }, escapeXml(frontMatter.title));
  const number = xmlElement('docNumber', {}, `${escapeXml(shortForm(symbol))}.`);
  return xmlElement('preface', { eId: 'preface' }, line(`${number} ${title}`));
}

/** Meeting and date as printed below a text; nothing where neither is known. */
export function conclusions({ document: { frontMatter } }: ExportedText): string {
  const { meeting, adopted } = frontMatter;
  const lines = [
    meeting ? xmlElement('inline', { name: 'adoptionMeeting' }, escapeXml(meeting)) : '',
    adopted ? xmlElement('docDate', { date: adopted, refersTo: '#dateOfAdoption' }, longDay(adopted)) : '',
  ];
  const printed = lines.filter(Boolean).map(line).join('');
  return printed ? xmlElement('conclusions', { eId: 'conclusions' }, printed) : '';
}
