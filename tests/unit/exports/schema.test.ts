import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { forms } from '../../../src/exports/forms.ts';
import { libraryFiles } from '../../../src/exports/library/library-files.ts';
import { documentOf, note, organLine, paragraph, table } from '../markdown/sample-document.ts';
import { heldText } from './a-held-text.ts';

const place = { site: undefined, base: '/' };
const schema = libraryFiles
  .find(({ name }) => name === 'resolution.schema.json')
  ?.write({ texts: [], citations: [], unheld: [], votes: async () => [], series: [] }, place);
const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(String(schema)));

const body = [organLine(), paragraph('1.', '{Recalls} resolution 65/3[^1], paragraph 4;'), table(['a'], ['b'])];
const json = forms.find(({ extension }) => extension === 'json');
const written = JSON.parse(json?.write?.(heldText(documentOf(body, [note('1', 'A/69/228.')])), place) ?? '');

test('the published schema accepts what is written', () => {
  expect(isValid(written) ? [] : isValid.errors).toEqual([]);
  expect(written.citations).toHaveLength(2);
});

test.each([
  ['a paragraph of no kind', { paragraphs: [{ ...written.paragraphs[0], kind: 'clause' }] }],
  ['a field that is not described', { note: '' }],
  ['a date that is none', { adopted: 1 }],
])('and refuses %s', (_, change) => expect(isValid({ ...written, ...change })).toBe(false));
