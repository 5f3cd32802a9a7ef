import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { parsedBody } from '../../src/markdown/parsed-body.ts';
import { plainBody } from '../../src/markdown/plain/plain-body.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { writeMarkdown } from '../../src/markdown/write-markdown.ts';
import { identify } from '../../src/model/identify.ts';

const corpus = process.env['CORPUS'] ?? '';

for (const form of ['ods-word/text', 'ods-word/docx', 'akn/text', 'akn/xml']) {
  const folder = join(corpus, form);
  const missing = corpus === '' || !existsSync(folder);
  test.skipIf(missing)(`${form}: Markdown gives back every document, and every id stands once on its page`, () => {
    for (const name of readdirSync(folder)) {
      const { document, markdown } = importDocument(readFileSync(join(folder, name)), name);
      if (!document || !markdown) continue;
      const read = readMarkdown(markdown, name);
      expect(read, name).toEqual(document);
      const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
      expect(plainBody(body), `${name}: read as the parser reads it`).toEqual(parsedBody(body));
      expect(writeMarkdown(read) === markdown, `${name}: the same bytes`).toBe(true);
      expect(identify(read.body, read.frontMatter.kind), name).toEqual(
        identify(document.body, document.frontMatter.kind),
      );
      const ids = [...renderBody(read).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, `${name}: ids`).toBe(ids.length);
    }
  });
}
