import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';

const corpus = process.env['CORPUS'] ?? '';
if (corpus === '') console.log('No CORPUS is set: give the folder of documents to account for, CORPUS=DIR.');

for (const form of ['ods-word/text', 'ods-word/text-ascii', 'ods-word/docx', 'akn/text', 'akn/xml']) {
  const folder = join(corpus, form);
  const missing = corpus === '' || !existsSync(folder);
  test.skipIf(missing)(`${form}: every document comes in, and every character of it is accounted for`, () => {
    const faults: string[] = [];
    for (const name of readdirSync(folder)) {
      const { document, diagnostics } = importDocument(readFileSync(join(folder, name)), name);
      if (!document) faults.push(`${name}: ${diagnostics[0]?.message}`);
      for (const { rule, message, line } of diagnostics)
        if (rule === 'not-accounted') faults.push(`${name}:${line}: ${message}`);
    }
    expect(faults).toEqual([]);
  });
}
