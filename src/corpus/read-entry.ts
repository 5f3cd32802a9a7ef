import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLineFeeds } from '../markdown/line-feeds.ts';
import { readFrontMatter } from '../markdown/read-front-matter.ts';
import { type CatalogueEntry, digestOf, entryOf } from './catalogue-entry.ts';
import type { TextsPack } from './kept/texts-pack.ts';

/**
 * Catalogues one Markdown file from what stands in it. `path` is only named, not read.
 * Throws ContentError where the front matter is missing, is no YAML, or has a field that the schema refuses.
 */
export function catalogueEntry(file: string | Buffer, path: string): CatalogueEntry {
  const text = withLineFeeds(file.toString('utf8'));
  return entryOf(readFrontMatter(text, path).frontMatter, path, digestOf(file));
}

/** Read without leaving the thread: that takes longer for a small file than to read it. */
export function entryIn(folder: string, path: string, pack?: TextsPack): CatalogueEntry {
  const bytes = readFileSync(join(folder, path));
  const digest = pack && digestOf(bytes);
  const known = digest && pack.get(digest, 'frontMatter');
  return known ? entryOf(known, path, digest) : catalogueEntry(bytes, path);
}
