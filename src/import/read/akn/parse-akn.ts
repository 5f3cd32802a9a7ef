import type { Diagnostic } from '../../../model/diagnostic.ts';
import { Refusal } from '../../refusal.ts';
import { decodeText } from '../decode-text.ts';
import { elementsOf, firstBelow, parseXml, type XmlElement } from '../xml/xml-tree.ts';
import { joinRaised } from './join-raised.ts';
import { repairEndTags } from './repair-end-tags.ts';

const declaredEncoding = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/;

/** The tree of an AKN4UN file, and in it the document or the collection of its parts. Throws a `Refusal` for anything else. */
export function parseAkn(bytes: Uint8Array): { root: XmlElement; main: XmlElement; findings: Diagnostic[] } {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const { root, lines } = parseRepaired(decodeText(bytes, declaredEncoding.exec(head)?.[1]));
  const main = mainOf(root);
  requireEnglish(root);
  joinRaised(root);
  const findings = lines.map(
    (line): Diagnostic => ({
      rule: 'akn-end-tag',
      severity: 'info',
      message: 'An end tag closes what was never opened; it is read as the end of the paragraph.',
      hint: 'A known fault of published statements: nothing to do.',
      line,
      column: 0,
    }),
  );
  return { root, main, findings };
}

function parseRepaired(xml: string): { root: XmlElement; lines: number[] } {
  try {
    return { root: parseXml(xml, { part: 'the file' }), lines: [] };
  } catch (error) {
    const repaired = error instanceof Refusal && error.rule === 'xml-not-well-formed' ? repairEndTags(xml) : null;
    if (!repaired) throw error;
    return { root: parseXml(repaired.xml, { part: 'the file' }), lines: repaired.lines };
  }
}

function mainOf(root: XmlElement): XmlElement {
  const { name, line, column } = root;
  if (name.replace(/^.*:/, '') !== 'akomaNtoso')
    throw new Refusal(
      'unknown-xml',
      `XML whose root element is <${name}>; AKN4UN has <akomaNtoso>`,
      'Import the AKN4UN file of the document, its .docx, or its text.',
      { line, column },
    );
  const main = elementsOf(root).find((child) => child.name === 'statement' || child.name === 'documentCollection');
  if (!main)
    throw new Refusal(
      'unknown-xml',
      'Akoma Ntoso without <statement>: no resolution, decision or statement',
      'Import a document of the profile AKN4UN.',
      { line, column },
    );
  return main;
}

function requireEnglish(root: XmlElement): void {
  const language = firstBelow(root, 'FRBRlanguage');
  const code = language?.attributes['language'] ?? 'eng';
  if (!language || /^en(?:g)?\b/i.test(code)) return;
  const { line, column } = language;
  throw new Refusal('other-language', `the text is not in English but in “${code}”`, 'Import the English version.', {
    line,
    column,
  });
}
