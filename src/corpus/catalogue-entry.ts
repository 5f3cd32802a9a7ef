import { createHash } from 'node:crypto';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { type FrontMatter, frontMatterSchema } from '../model/front-matter.ts';
import { addressOf } from '../symbols/address.ts';
import type { DocumentSymbol } from '../symbols/document-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';

/** What the library knows of a text without reading it: its front matter, where it stands and a digest of the whole file. */
export interface CatalogueEntry {
  symbol: DocumentSymbol;
  address: string;
  path: string;
  digest: string;
  frontMatter: FrontMatter;
}

/** A file that can't be catalogued. The message names the file, the field, what is wrong and what to do. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

const complaint = (path: string, problem: string, remedy: string): CatalogueError =>
  new CatalogueError(`${path}: ${problem}. ${remedy}.`);

/**
 * Catalogues one Markdown file. `path` is only named, not read.
 * Throws CatalogueError where the front matter is missing, is no YAML, or has a field that the schema refuses.
 */
export function catalogueEntry(text: string, path: string): CatalogueEntry {
  const frontMatter = checked(frontMatterData(text, path), path);
  const symbol = parseSymbol(frontMatter.symbol);
  if (!symbol) {
    throw complaint(
      path,
      `front matter field "symbol" is ${JSON.stringify(frontMatter.symbol)}, which is no document symbol`,
      'Write it as the document prints it, such as A/RES/69/12 or S/RES/1631 (2005)',
    );
  }
  const digest = createHash('sha256').update(text).digest('hex');
  return { symbol, address: addressOf(symbol), path, digest, frontMatter };
}

function frontMatterData(text: string, path: string): unknown {
  if (!/^---\r?\n/.test(text)) {
    throw complaint(
      path,
      'the file has no front matter',
      'Begin it with a block of YAML between two lines of three hyphens, or import the text again',
    );
  }
  try {
    return parseFrontmatter(text).frontmatter;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0];
    throw complaint(path, `the front matter is no valid YAML: ${reason}`, 'Mend the line that it names');
  }
}

function checked(data: unknown, path: string): FrontMatter {
  const result = frontMatterSchema.safeParse(data);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'front matter'}: ${issue.message}`);
  throw complaint(
    path,
    `the front matter has fields that can't be used:\n${problems.join('\n')}\n`,
    'Correct these fields, or import the text again',
  );
}
