import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { accuracyFile } from '../../corpus/accuracy.ts';
import type { CatalogueEntry } from '../../corpus/catalogue-entry.ts';
import { votesDigest } from '../../corpus/votes.ts';

/**
 * A digest of all that a site is made from beside the program and its settings: the texts in their places, the records of votes beside them,
 * the figures that the about page shows. Where it is the same, every page is.
 */
export function libraryState(entries: readonly CatalogueEntry[], folder: string, figures = accuracyFile): string {
  const texts = entries.map(({ path, digest, frontMatter }) => [
    path,
    digest,
    frontMatter.vote ? votesDigest(folder, path) : undefined,
  ]);
  return hash('sha256', JSON.stringify([texts, contentOf(figures)]));
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
