import { expect, it } from 'vitest';
import { readAkn } from '../../../../src/import/read/akn/read-akn.ts';
import { aknFile, note, numbered } from './akn-file.ts';

const line = (text: string): string => `<paragraph class="SingleTxt"><content><p>${text}</p></content></paragraph>`;
const italic = (text: string): string => line(`<span class="italic">${text}</span>`);

/** What the block with these words is read as. */
function kindOf(words: string, body: string): string | undefined {
  const blocks = readAkn(aknFile({ body })).body;
  return blocks.find((block) => 'text' in block && block.text.includes(words))?.type;
}

const rain = numbered('1.', 'Decides on rain;');
const list = numbered('1.', 'Extends the terms of:');
const wind = numbered('2.', 'Decides on wind;');

it.each<[string, string, string]>([
  ['between a complete paragraph and a number', 'Arms Embargo', `${rain}${line('Arms Embargo')}${wind}`],
  ['below the last preambular paragraph', 'Measures', `${line('Acting under it,')}${line('Measures')}${rain}`],
  ['in brackets and quotes', 'Helping the talks', `${rain}${line('(“Helping the talks”)')}${wind}`],
  ['with a name of a seat in it', 'Geneva process', `${rain}${line('Geneva process')}${wind}`],
  [
    'all in italics but its note',
    'Our',
    `${rain}${line(`<span class="italic">Our</span>${note('1', 'See.')}`)}${wind}`,
  ],
  ['all in italics though it opens so', 'Reaffirming', `${rain}${italic('Reaffirming our resolve')}${wind}`],
  ['that is an opening and no more', 'Reviews', `${rain}${line('Reviews')}${wind}`],
  [
    'all in italics behind a mark of direction',
    'Asset',
    `${list}${line('\u200e <span class="italic">Asset freeze</span>')}${wind}`,
  ],
  ['all in italics, below a colon', 'Our resolve', `${list}${italic('Our resolve')}${wind}`],
  ['all in italics, over (a)', 'Asset Freeze', `${list}${italic('Asset Freeze')}${numbered('(a)', 'Freeze;')}`],
])('reads a line without a style as a heading %s', (_where, words, body) => {
  expect(kindOf(words, body)).toBe('heading');
});

it.each<[string, string, string]>([
  ['a name in a list, below a colon', 'Lena Rain', `${list}${line('Lena Rain (Nowhere)')}${wind}`],
  ['the last of many names', 'Ola Wind', `${list}${line('Lena Rain')}${line('Ola Wind')}${wind}`],
  ['a line over (a) that is not in italics', 'States shall', `${list}${line('States shall')}${numbered('(a)', 'Go;')}`],
  ['a sentence', 'It rains', `${rain}${line('It rains.')}${wind}`],
  ['place and date', 'Minsk', `${rain}${line('Minsk, 12 February 2030')}${wind}`],
  ['boxes of a form', 'YES', `${rain}${line('YES NO')}${wind}`],
  ['what goes on', 'and so on', `${rain}${line('and so on')}${wind}`],
  ['a long line', 'Rain', `${line('On it,')}${line(`Rain ${'falls '.repeat(20)}`)}${wind}`],
  [
    'an opening in italics whose comma was lost',
    'report on rain',
    `${line('Recalling it,')}${line('<span class="italic">Heeding</span> the report on rain')}${rain}`,
  ],
  [
    'an opening that is known',
    'promote peace',
    `${line('Recalling it,')}${line('Determined to promote peace')}${rain}`,
  ],
  [
    'a decision whose number was lost',
    'remain seized',
    `${rain}${line('Decides to remain seized of the matter')}${wind}`,
  ],
  ['how a text was adopted', 'Adopted', `${rain}${line('Adopted by consensus')}${wind}`],
  ['a signature', 'Lena', `${rain}${line('(Signed) Lena Rain')}${wind}`],
  ['the seat that it comes from', 'New York', `${rain}${line('New York')}${wind}`],
  ['a line with no number below', 'Arms', `${rain}${line('Arms')}${line('Rain falls.')}`],
])('but reads %s as a paragraph', (_what, words, body) => {
  expect(kindOf(words, body)).toBe('paragraph');
});

it('takes the organ that speaks, without its comma, for no heading', () => {
  const body = `${rain}${italic('The Security Council')}${wind}`;
  expect(kindOf('Security Council', body)).not.toBe('heading');
});
