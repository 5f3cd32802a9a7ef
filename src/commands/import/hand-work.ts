import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMarkdown } from '../../markdown/write-markdown.ts';

/**
 * The Markdown to write at `path` below `folder`, with the field that only a person sets, `series`, as it stands there now. All
 * else comes from the source. The reader of Markdown is loaded only where there is such a field.
 */
export async function withHandWork(markdown: string, folder: string, path: string): Promise<string> {
  const before = textOf(join(folder, path));
  if (!/^series:/m.test(before)) return markdown;
  const [{ readMarkdown }, { ContentError }] = await Promise.all([
    import('../../markdown/read-markdown.ts'),
    import('../../markdown/content-error.ts'),
  ]);
  try {
    const { series } = readMarkdown(before, path).frontMatter;
    if (series === undefined) return markdown;
    const document = readMarkdown(markdown, path);
    return writeMarkdown({ ...document, frontMatter: { ...document.frontMatter, series } });
  } catch (error) {
    if (error instanceof ContentError) return markdown;
    throw error;
  }
}

/** `''` where there is no file, or none that may be read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
