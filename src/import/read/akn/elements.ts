import type { XmlElement } from '../xml/xml-tree.ts';

/** Elements that stand on lines of their own or hold such elements. Source: Akoma Ntoso 3.0, part 2. */
const lines = new Set(
  `akomaNtoso documentCollection statement doc preface preamble mainBody conclusions attachments attachment components component
  collectionBody documentRef container section subsection part subpart chapter subchapter article title subtitle clause subclause
  division book tome level hcontainer paragraph subparagraph point indent alinea list sublist intro wrapUp content crossHeading
  embeddedStructure quotedStructure blockContainer block blockList item listIntroduction listWrapUp ol ul li div longTitle
  recitals recital citations citation interstitial notes note tblock p`.split(/\s+/),
);

/** Elements inside a line of text. */
const inline = new Set(
  `span a i b u sup sub inline ref rref mref def term abbr concept date time person organization location role object event
  process quantity docTitle docNumber docType docDate docAuthority docProponent docStatus docPurpose docJurisdiction
  docketNumber shortTitle session vote outcome count mod quotedText embeddedText ins del remark img decoration marker noteRef
  entity judge lawyer party witness signature opinion argument affectedDocument relatedDocument rmod mmod`.split(/\s+/),
);

export const standsAlone = ({ name }: XmlElement): boolean => lines.has(name);
export const isKnown = ({ name }: XmlElement): boolean => lines.has(name) || inline.has(name);

/** The profile marks the preambular paragraphs of a section as headings; their role tells them. */
export const isHeading = ({ name, attributes }: XmlElement): boolean =>
  name === 'block'
    ? attributes['name'] === 'subheading'
    : name === 'heading' ||
      name === 'subheading' ||
      (name === 'crossHeading' && attributes['refersTo'] !== '#preamble');

/** The classes are names of styles in the Word file that was converted. */
export const hasHeadingStyle = ({ attributes }: XmlElement): boolean =>
  /^(?:H\d|HCh|.*Heading)/.test(attributes['class'] ?? '');

export const isItalic = ({ name, attributes }: XmlElement): boolean =>
  name === 'i' || /(?:^| )italic(?:$| )/.test(attributes['class'] ?? '');
export const isBold = ({ name, attributes }: XmlElement): boolean =>
  name === 'b' || /(?:^| )bold(?:$| )/.test(attributes['class'] ?? '');
