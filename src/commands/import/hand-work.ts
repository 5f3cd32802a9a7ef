import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../markdown/content-error.ts';
import { readMarkdown } from '../../markdown/read-markdown.ts';
import { writeMarkdown } from '../../markdown/write-markdown.ts';

/**
 * The Markdown to write at `path` below `folder`, with the field that only a person sets, `series`, as it stands there now. All
 * else comes from the source.
 */
export function withHandWork(markdown: string, folder: string, path: string): string {
  try {
    const before = readFileSync(join(folder, path), 'utf8');
    if (!/^series:/m.test(before)) return markdown;
    const { series } = readMarkdown(before, path).frontMatter;
    if (series === undefined) return markdown;
    const document = readMarkdown(markdown, path);
    return writeMarkdown({ ...document, frontMatter: { ...document.frontMatter, series } });
  } catch (error) {
    if (error instanceof ContentError || (error as NodeJS.ErrnoException).code) return markdown;
    throw error;
  }
}
