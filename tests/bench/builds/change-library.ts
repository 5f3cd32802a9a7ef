import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { writeMarkdown } from '../../../src/markdown/write-markdown.ts';

/** The texts from the middle of a library on, as paths below its folder. */
function textsFromMiddle(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();
  return paths.slice(paths.length >> 1);
}

/** Adds words and a citation to the first numbered paragraph that ends a clause, in the first text from the middle on that has one: the page, its neighbours in the series and what it cites now change. */
export function changeOneText(folder: string): void {
  for (const path of textsFromMiddle(folder)) {
    const file = join(folder, path);
    const markdown = readFileSync(file, 'utf8');
    const changed = markdown.replace(/^(\d+\. .*)[;.]$/m, '$1, and recalls its resolution 32/1 of 2 December 1977;');
    if (changed === markdown) continue;
    writeFileSync(file, changed);
    return;
  }
  throw new Error(`No text from the middle of ${folder} on has a numbered paragraph to change.`);
}

/** Adds the next year's text of a series: the text in the middle under a number that none has, which recalls the former. */
export function addOneText(folder: string): void {
  const [path] = textsFromMiddle(folder);
  if (path === undefined) throw new Error(`${folder} has no texts.`);
  const document = readMarkdown(readFileSync(join(folder, path), 'utf8'), path);
  const { symbol, adopted } = document.frontMatter;
  const added = symbol.replace(/\d+(?= \(|$)/, '9999');
  const body = document.body.map((block) =>
    block.type === 'paragraph' && block.mark === '1.'
      ? {
          ...block,
          text: `${block.text.replace(/[;.,]$/, '')}, as in its resolution ${symbol.replace(/^.*RES\//, '')};`,
        }
      : block,
  );
  const text = writeMarkdown({
    ...document,
    body,
    frontMatter: { ...document.frontMatter, symbol: added, adopted: adopted?.replace(/\d+$/, '25') ?? null },
  });
  writeFileSync(join(folder, path.replace(/\d+(?=(?:-\d+)?\.md$)/, '9999')), text);
}
