import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { accuracyFile } from '../../corpus/accuracy.ts';
import { votesDigest } from '../../corpus/votes.ts';
import type { LibraryRead } from './read-library.ts';

/**
 * A digest of all that a site is made from beside the program and its settings: the texts in their places, which the digest of their catalogue tells, the records of votes beside them,
 * the figures that the about page shows. Where it is the same, every page is.
 */
export function libraryState(
  { entries, catalogue }: Pick<LibraryRead, 'entries' | 'catalogue'>,
  folder: string,
  figures = accuracyFile,
): string {
  const votes = entries.flatMap(({ path, frontMatter }) =>
    frontMatter.vote ? [[path, votesDigest(folder, path)]] : [],
  );
  return hash('sha256', JSON.stringify([catalogue, votes, contentOf(figures)]));
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
