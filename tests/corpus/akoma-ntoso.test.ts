import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { votesCast } from '../../src/corpus/votes.ts';
import { akomaNtoso } from '../../src/exports/akn/akoma-ntoso.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { heldText } from '../unit/exports/a-held-text.ts';

const folder = join(process.env['CORPUS'] ?? '', 'akn/xml');
const schema = readFileSync(join(import.meta.dirname, '../fixtures/akn/akn-subset.xsd'), 'utf8');
/** A validator starts for each call, which takes longer than the texts. */
const together = 60;

test.skipIf(!process.env['CORPUS'] || !existsSync(folder))(
  'every text is valid as Akoma Ntoso',
  async () => {
    const names = readdirSync(folder);
    const faults: string[] = [];
    for (let at = 0; at < names.length; at += together) {
      const xml = names.slice(at, at + together).flatMap((name) => {
        const { document, votes } = importDocument(readFileSync(join(folder, name)), name);
        if (!document) return [];
        const contents = akomaNtoso(heldText(document, votesCast(votes ?? [])), ({ href }) => href);
        return [{ fileName: `${at}-${name}`, contents }];
      });
      faults.push(...(await validateXML({ xml, schema: [schema] })).errors.map(({ rawMessage }) => rawMessage));
    }
    expect(faults).toEqual([]);
  },
  900_000,
);
