import { unzipSync } from 'fflate';
import { Refusal } from '../../refusal.ts';

/** A resolution's package has some thirty entries and its longest part some megabytes of XML. */
const mostEntries = 4096;
const largestPart = 128 * 1024 * 1024;
const largestPackage = 256 * 1024 * 1024;

const isWanted = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && !/^(?:docProps|customXml)\//i.test(name);

const convert = 'Open it in a word processor and save it as .docx.';

/** Packages of other programs, by an entry that only they have. */
const others: readonly { entry: RegExp; what: string }[] = [
  { entry: /^content\.xml$/, what: 'an OpenDocument file (.odt)' },
  { entry: /^xl\//, what: 'a spreadsheet (.xlsx)' },
  { entry: /^ppt\//, what: 'a presentation (.pptx)' },
  { entry: /^META-INF\/container\.xml$/, what: 'an e-book (.epub)' },
];

function refuseOther(names: readonly string[]): never {
  const other = others.find(({ entry }) => names.some((name) => entry.test(name)));
  if (other) throw new Refusal('other-package', `${other.what} is not read`, convert);
  throw new Refusal(
    'docx-no-document',
    `a zip archive without word/document.xml (it has ${names.slice(0, 3).join(', ') || 'no entries'})`,
    'If it holds documents, unpack it and import them.',
  );
}

/**
 * The XML parts of a Word package by name. What an entry says of its size is checked before anything is inflated, and no more
 * than that is ever inflated, so that a small archive cannot fill the memory. Throws a `Refusal`.
 */
export function openPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  const names: string[] = [];
  let total = 0;
  const refuseSize = (what: string): never => {
    throw new Refusal('zip-too-large', `the package is refused: ${what}`, 'This is no document of words.');
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (names.length > mostEntries) refuseSize(`more than ${mostEntries} entries`);
        if (!isWanted(name)) return false;
        total += originalSize;
        if (originalSize > largestPart) refuseSize(`${name} would take ${originalSize} bytes`);
        if (total > largestPackage) refuseSize(`its parts would take more than ${largestPackage} bytes`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'zip-damaged',
      `a damaged zip package (${error instanceof Error ? error.message : 'unknown fault'})`,
      'Get the file again: it may be cut short.',
    );
  }
  const found = new Map(Object.entries(parts));
  if (![...found.keys()].some((name) => /(?:^|\/)_rels\/\.rels$/.test(name) || name === 'word/document.xml'))
    refuseOther(names);
  if (!names.some((name) => name.startsWith('word/'))) refuseOther(names);
  return found;
}
