import { readMarkdown } from '../../markdown/read-markdown.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { takenFrom } from './taken-parts.ts';
import type { TextParts } from './text-parts.ts';

/** All that is taken from a text, from the bytes of its file, which has this digest. Throws ContentError for a file that can't be read as one. */
export const readText = (bytes: Buffer, text: Pick<CatalogueEntry, 'path' | 'digest'>): TextParts =>
  takenFrom(readMarkdown(bytes.toString('utf8'), text.path), text);
