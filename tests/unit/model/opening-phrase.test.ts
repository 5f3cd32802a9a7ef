import { expect, test } from 'vitest';
import { openingPhrase } from '../../../src/model/opening-phrase.ts';
import type { OrganName } from '../../../src/vocabulary/organs.ts';

test.each<[text: string, phrase: string | null, kind: string | null, reason: string, organ?: OrganName]>([
  ['Recalling its resolution 59/50', 'Recalling', 'preambular', 'the word alone'],
  ['Recalling further its resolution', 'Recalling further', 'preambular', 'longest wins'],
  ['Recalling, in this regard, the report', 'Recalling', 'preambular', 'the comma is not in italics'],
  [
    'Taking note with appreciation of the report',
    'Taking note with appreciation',
    'preambular',
    'of is not in italics',
  ],
  ['Having considered the report', 'Having considered', 'preambular', 'a phrase whose first word is none'],
  ['Deeply concerned that', 'Deeply concerned', 'preambular', 'an adjective'],
  [
    'Acting under Chapter VII of the Charter',
    'Acting',
    'preambular',
    'the chapter is not in italics',
    'Security Council',
  ],
  ['Expressing grave concern at', 'Expressing', 'preambular', 'the Council prints less in italics', 'Security Council'],
  [
    'Expressing grave concern at',
    'Expressing grave concern',
    'preambular',
    'the Assembly prints more',
    'General Assembly',
  ],
  ['Takes note with appreciation of the report', 'Takes note with appreciation', 'operative', 'a verb'],
  ['Also requests the Secretary-General', 'Also requests', 'operative', 'an adverb first'],
  ['Re-emphasizes the need', 'Re-emphasizes', 'operative', 'a hyphen inside'],
  ['\u200e Reaffirms its decision', 'Reaffirms', 'operative', 'a mark of direction before the words'],
  ['Appoints a Prosecutor', 'Appoints', 'operative', 'the single paragraph of a resolution', 'Security Council'],
  ['Commitments of States', null, null, 'a noun'],
  ['Requestsomething', null, null, 'only whole words'],
  ['The report', null, null, 'no phrase'],
  ['', null, null, 'nothing'],
])('%s', (text, phrase, kind, _reason, organ) => {
  const found = openingPhrase(text, organ);
  expect(found && text.slice(found.start, found.end)).toBe(phrase);
  expect(found?.kind ?? null).toBe(kind);
});
