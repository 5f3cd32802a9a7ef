import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { writeMarkdown } from '../../../src/markdown/write-markdown.ts';
import { documentOf } from './sample-document.ts';

const good = writeMarkdown(documentOf([]));

test('fields stand in the order of the schema, dates in quotes', () => {
  expect(good).toBe(`---
symbol: A/RES/99/1
title: Harbour lights
organ: General Assembly
kind: resolution
language: en
adopted: "2044-11-11"
published: null
session: "99"
meeting: null
agendaItems: []
origin: null
jobNumber: null
---
`);
});

test.each<[reason: string, text: string, message: string]>([
  [
    'no front matter',
    'The text\n',
    'bad.md: line 1: expected front matter, fields between two lines of "---", found none.',
  ],
  ['an empty file', '', 'bad.md: line 1: expected front matter, fields between two lines of "---", found none.'],
  [
    'not YAML',
    good.replace('title: Harbour lights', 'title: "Harbour'),
    'bad.md: line 3: the front matter is not YAML: Missing closing "quote.',
  ],
  [
    'a date that is none',
    good.replace('2044-11-11', '11 November 2044'),
    'bad.md: field "adopted": a date is written YYYY-MM-DD, found "11 November 2044".',
  ],
  [
    'a missing field',
    good.replace('title: Harbour lights\n', ''),
    'bad.md: field "title": expected string, found nothing.',
  ],
  [
    'an organ that is unknown',
    good.replace('General Assembly', 'General Meeting'),
    'bad.md: field "organ": expected one of "General Assembly"|"Security Council"|"Economic and Social Council"|"Human Rights Council", found "General Meeting".',
  ],
  [
    'a field that is misspelt',
    good.replace('title:', 'titel:'),
    'bad.md: field "title": expected string, found nothing; field "titel": there is no such field.',
  ],
  [
    'a list that is a word',
    good.replace('agendaItems: []', 'agendaItems: 7'),
    'bad.md: field "agendaItems": expected array, found 7.',
  ],
])('%s is told with file, place, what was expected and what was found', (_reason, text, message) => {
  expect(() => readMarkdown(text, 'bad.md')).toThrow(message);
});

test('a field that nobody knows is named', () => {
  expect(() => readMarkdown(good.replace('title:', 'colour: red\ntitle:'), 'bad.md')).toThrow('"colour"');
});
