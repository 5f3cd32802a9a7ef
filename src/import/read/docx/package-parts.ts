import { Refusal } from '../../refusal.ts';
import { decodeText } from '../decode-text.ts';
import { elementsOf, parseXml, type XmlElement } from '../xml/xml-tree.ts';
import { openPackage } from './open-package.ts';
import { child } from './styles.ts';

/** The parts of a Word document that hold text or say how it looks. */
export interface DocxParts {
  document: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  footnotes: XmlElement | undefined;
  endnotes: XmlElement | undefined;
  comments: XmlElement | undefined;
  /** Headers and footers, each once, in the order in which the sections name them. */
  margins: XmlElement[];
}

interface Relationship {
  type: string;
  path: string;
}

/** `../x` and `/x` as in the Open Packaging Conventions. */
function resolve(base: string, target: string): string {
  const steps = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Reads the package and finds its parts by their relationships. Throws a `Refusal` where there is no document. */
export function packageParts(bytes: Uint8Array): DocxParts {
  const parts = openPackage(bytes);
  const read = (path: string): XmlElement | undefined => {
    const part = parts.read(path);
    return part && parseXml(decodeText(part), { part: path });
  };
  const relationships = (path: string): Map<string, Relationship> => {
    const rels = read(path.replace(/([^/]*)$/, '_rels/$1.rels'));
    return new Map(
      (rels ? elementsOf(rels) : []).map(({ attributes }) => [
        attributes['Id'] ?? '',
        { type: (attributes['Type'] ?? '').replace(/^.*\//, ''), path: resolve(path, attributes['Target'] ?? '') },
      ]),
    );
  };

  const main =
    [...relationships('').values()].find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml';
  const document = read(main);
  if (document?.name !== 'w:document')
    throw new Refusal(
      'docx-no-document',
      document ? `${main} is no Word document but <${document.name}>` : `the package has no ${main}`,
      'Open the file in a word processor and save it as .docx.',
    );
  const related = relationships(main);
  const first = (type: string): XmlElement | undefined => {
    const found = [...related.values()].find((relationship) => relationship.type === type);
    return found && read(found.path);
  };
  const margins = new Set<string>();
  for (const section of sectionsOf(document))
    for (const { name, attributes } of elementsOf(section)) {
      const path = related.get(attributes['r:id'] ?? '')?.path;
      if (path && /^w:(?:header|footer)Reference$/.test(name)) margins.add(path);
    }
  return {
    document,
    styles: first('styles'),
    numbering: first('numbering'),
    footnotes: first('footnotes'),
    endnotes: first('endnotes'),
    comments: first('comments'),
    margins: [...margins].map(read).filter((margin) => margin !== undefined),
  };
}

/** The properties of each section, with its headers and footers: those of the last stand at the end of the body, others in a paragraph. */
function sectionsOf(document: XmlElement): XmlElement[] {
  return elementsOf(document, 'w:body')
    .flatMap((body) => elementsOf(body))
    .flatMap((block) => {
      if (block.name === 'w:sectPr') return [block];
      const inside = child(child(block, 'w:pPr'), 'w:sectPr');
      return inside ? [inside] : [];
    });
}
