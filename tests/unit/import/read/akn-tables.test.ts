import { expect, it } from 'vitest';
import { readAkn } from '../../../../src/import/read/akn/read-akn.ts';
import type { Prose } from '../../../../src/model/prose.ts';
import { aknFile } from './akn-file.ts';

/** Rows parted by a stroke, cells by a bar. */
const inOneLine = (rows: readonly (readonly Prose[])[]): string =>
  rows.map((row) => row.map(({ text }) => text).join('|')).join(' / ');

it.each<[string, string, string]>([
  [
    'a table with cells over two columns and two rows',
    '<table><tr><th colspan="2"><p>Lakes</p></th></tr><tr><td rowspan="2"><p>Como</p></td><td><p>146</p><p>km</p></td></tr><tr><td><p>deep</p></td></tr></table>',
    'Lakes| / Como|146 km / |deep',
  ],
  [
    'a table in a cell, once',
    '<table><tr><td>Como</td><td><table><tr><td>deep</td><td>cold</td></tr></table></td></tr></table>',
    'Como|deep cold',
  ],
  [
    'words behind a table in a cell, and behind a paragraph, as words of their own',
    '<table><tr><td><table><tr><td>deep</td></tr></table>after<p>146</p>km</td></tr></table>',
    'deep after 146 km',
  ],
  ['a break in a cell as a space', '<table><tr><td>Como<br/>Lake<eol/>of old</td></tr></table>', 'Como Lake of old'],
  ['a row in a row, once', '<table><tr><tr><p>Como</p></tr></tr></table>', 'Como'],
])('reads %s', (_name, xml, expected) => {
  const [, ...blocks] = readAkn(aknFile({ body: `<container>${xml}</container>` })).body;
  expect(blocks.map((block) => (block.type === 'table' ? inOneLine(block.rows) : block))).toEqual([expected]);
});
