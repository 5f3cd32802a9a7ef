import { unzipSync } from 'fflate';
import { Refusal } from '../../refusal.ts';

/** A resolution's package has some thirty entries and its longest part some megabytes of XML. */
const mostEntries = 4096;
const largestPart = 128 * 1024 * 1024;
const largestPackage = 256 * 1024 * 1024;

const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

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

/** The parts of a package, inflated when they are asked for. */
export interface Package {
  /** The bytes of a part, undefined where the package has none of this name. */
  read: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a zip package that holds a Word document. What the entries say of their sizes is checked before anything is inflated, and
 * no more than that is ever inflated, so that a small archive cannot fill the memory. Throws a `Refusal`, `read` too.
 */
export function openPackage(bytes: Uint8Array): Package {
  const names: string[] = [];
  let total = 0;
  const refuseSize = (what: string): never => {
    throw new Refusal('zip-too-large', `the package is refused: ${what}`, 'This is no document of words.');
  };
  const unzip = (wanted: (name: string, size: number) => boolean): Record<string, Uint8Array> => {
    try {
      return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const fault = error instanceof Error ? error.message : 'unknown fault';
      throw new Refusal('zip-damaged', `a damaged zip package (${fault})`, 'Get the file again: it may be cut short.');
    }
  };
  unzip((name, size) => {
    names.push(name);
    if (names.length > mostEntries) refuseSize(`more than ${mostEntries} entries`);
    if (!isText(name)) return false;
    total += size;
    if (size > largestPart) refuseSize(`${name} would take ${size} bytes`);
    if (total > largestPackage) refuseSize(`its parts would take more than ${largestPackage} bytes`);
    return false;
  });
  if (!names.some((name) => name.startsWith('word/'))) refuseOther(names);
  return { read: (part) => (isText(part) ? unzip((name) => name === part)[part] : undefined) };
}
