import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { comparedIndexes } from '../frame/compared-index.ts';
import { searchedPage } from '../unit/search/a-searched-page.ts';

afterAll(close);

const folder = join(process.env['CORPUS'] ?? '', 'akn/xml');

test.skipIf(!process.env['CORPUS'] || !existsSync(folder))(
  'the joined index has the words of all texts where one index of Pagefind has them',
  async () => {
    const pages = readdirSync(folder).flatMap((name) => {
      const { document } = importDocument(readFileSync(join(folder, name)), name);
      if (!document) return [];
      const { symbol, title, adopted } = document.frontMatter;
      return [searchedPage(renderBody(document), { symbol, title, date: adopted })];
    });
    const { ours, theirs } = await comparedIndexes(pages);
    expect(ours.texts).toEqual(theirs.texts);
    const differing = Object.keys(theirs.words).filter(
      (word) => JSON.stringify(ours.words[word]) !== JSON.stringify(theirs.words[word]),
    );
    expect(differing).toEqual([]);
    // Pagefind has the forms of a word in the order in which it met them.
    expect(Object.keys(ours.words).sort()).toEqual(Object.keys(theirs.words).sort());
  },
  900_000,
);
