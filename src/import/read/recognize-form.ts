import { Refusal } from '../refusal.ts';

type Form = 'ods-text' | 'docx' | 'akn';

const convert =
  'Open it in a word processor and save it as .docx, or take the .docx or the text from documents.un.org.';

/** Files that people do have, by how they begin (bytes read as Latin-1), and what to do with them. */
const others: readonly { rule: string; begins: RegExp; what: string; hint: string }[] = [
  {
    rule: 'pdf',
    begins: /^\s*%PDF-/,
    what: 'a PDF file',
    hint: 'A PDF keeps no text in order: take the .docx of the same symbol from documents.un.org.',
  },
  { rule: 'rtf', begins: /^\{\\rtf/, what: 'a Rich Text file', hint: convert },
  {
    rule: 'html',
    begins: /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html)\b/i,
    what: 'a web page',
    hint: 'Save the document that it shows as .docx, AKN4UN .xml or text.',
  },
];

/** Word files of the binary form and encrypted packages share one container; the second names its stream in UTF-16. */
const container = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

function refuseContainer(bytes: Uint8Array): never {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStream))
    throw new Refusal(
      'encrypted',
      'the file is protected by a password',
      'Open it with the password, remove the protection and save it as .docx.',
    );
  throw new Refusal('word-97', 'a Word file of the old binary form (.doc) is not read', convert);
}

function refuseBinary(bytes: Uint8Array, zero: number): never {
  const first = bytes.subarray(0, 16);
  const oneByteInTwo = [0, 1].some((parity) => first.every((byte, at) => (byte === 0) === (at % 2 === parity)));
  throw oneByteInTwo
    ? new Refusal('encoding', 'UTF-16 text without a byte order mark', 'Save the file as UTF-8.')
    : new Refusal('binary', `no text: byte ${zero + 1} is zero`, 'Import .docx, AKN4UN .xml or text.');
}

/**
 * Which of the three forms a file has, told from its bytes alone. A zip package counts as `docx`, any XML as `akn`: their
 * readers look inside. Throws a `Refusal` that says how to convert a form we do not read.
 */
export function recognizeForm(bytes: Uint8Array): Form {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith(container)) refuseContainer(bytes);
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'docx';
  const other = others.find(({ begins }) => begins.test(head));
  if (other) throw new Refusal(other.rule, `${other.what} is not read`, other.hint);
  if (head.startsWith('\u001f\u008b'))
    throw new Refusal('gzip', 'a gzip archive is not read', 'Unpack it and import what is in it.');
  const wide = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  const zero = wide ? -1 : bytes.indexOf(0);
  if (zero >= 0) refuseBinary(bytes, zero);
  const start = head.replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '').replaceAll('\u0000', '');
  return /^\s*<[a-z_?!]/i.test(start) ? 'akn' : 'ods-text';
}
