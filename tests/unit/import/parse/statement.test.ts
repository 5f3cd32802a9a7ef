import { expect, test } from 'vitest';
import { importDocument } from '../../../../src/import/import-document.ts';
import { itemInText } from '../../../../src/import/parse/statement.ts';
import type { Block } from '../../../../src/model/block.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', mark: '', depth: 0, text, emphasis: [] });

test.each([
  ['in connection with the Council’s consideration of the item entitled “Mine action”, the President', ['Mine action']],
  ['consideration of the item entitled “Mine action” in accordance with the procedure', ['Mine action']],
  ['consideration of the topic entitled “Small arms”, in accordance', ['Small arms']],
  [
    'consideration of ink under the item entitled “Peace and security: the “Blue Book””, the President',
    ['Peace and security: the “Blue Book”'],
  ],
  [
    'consideration of the item\u00a0entitled “The situation\u00a0in Cyprus”, the President',
    ['The situation in Cyprus'],
  ],
  [
    'consideration of the item entitled “The role of the “Group of Friends” in peace”, the President',
    ['The role of the “Group of Friends” in peace'],
  ],
  ['consideration of the item entitled “Small arms” (S/2001/1), the President', ['Small arms']],
  ['consideration of the item entitled “Small arms”[^1] the President', ['Small arms']],
  ['The Council spoke under the item entitled “Small arms”. It', ['Small arms']],
  ['in connection with the first anniversary of resolution 1325 (2000), the President', []],
  ['the Council recalls its statement entitled “Small arms”, and', []],
])('the item of %s', (text, names) => {
  expect(itemInText([paragraph('Statement by the President'), paragraph(text)])).toEqual(names);
});

test('an item that is named far below is not that of the statement', () => {
  const others = Array.from({ length: 5 }, () => paragraph('The Council notes x.'));
  expect(itemInText([...others, paragraph('consideration of the item entitled “Small arms”, and')])).toEqual([]);
});

test.each([
  ['S/PRST/2001/13', ['Mine action']],
  ['S/RES/1353 (2001)', undefined],
])('only a statement takes it, not %s', (symbol, names) => {
  const text = `\tAt the 4318th meeting of the Security Council, held on 3 May 2001, in consideration of the item entitled “Mine action”, the President said:\n\n\t1.\tDecides x.\n\n<<ODS DOC SYMBOL1>>${symbol}<<ODS DOC SYMBOL1>>\n`;
  const { document } = importDocument(new TextEncoder().encode(text), 'a.txt');
  expect(document?.frontMatter.agendaItemNames).toEqual(names);
});
