import { describe, expect, it } from 'vitest';
import { citingTextsHtml } from '../../../src/components/reading/citing-texts-html.ts';
import type { CitingPassage, CitingText } from '../../../src/corpus/page/citing.ts';

const passage = (own: Partial<CitingPassage> = {}): CitingPassage => ({
  address: '/a/res/70/1/#pre-2',
  place: 'second preambular paragraph',
  phrase: 'Recalling',
  segments: [{ text: 'its resolution', emphasis: false, cited: false }],
  calledIn: null,
  cited: [],
  ...own,
});

const text = (adopted: string | null, ...passages: CitingPassage[]): CitingText => ({
  address: '/a/res/70/1/',
  symbol: 'A/RES/70/1',
  title: 'Seas & <oceans>',
  adopted,
  passages,
});

/** The paragraph of a passage, without the link before it. */
const wordsOf = (html: string): string => /<\/a> (.*?)<\/p><\/blockquote>/.exec(html)?.[1] ?? '';

describe('the list of who cites a text', () => {
  it('names each text with its title and day', () => {
    expect(citingTextsHtml([text('2015-09-25', passage())], 0)).toBe(
      '<section class="year"><ol class="bare citing-texts"><li><p class="citing-text"><a href="/a/res/70/1/">' +
        '<span class="symbol">A/RES/70/1</span> <span class="title">Seas &#x26; &#x3C;oceans></span></a>' +
        '<time datetime="2015-09-25">25 September 2015</time></p>' +
        '<blockquote data-phrase="recalling"><p><a class="place" href="/a/res/70/1/#pre-2">second preambular paragraph</a> its resolution</p></blockquote>' +
        '</li></ol></section>',
    );
  });

  it('is parted by years as they come, with what has no date by itself', () => {
    const html = citingTextsHtml([text('2015-09-25'), text('2015-01-02'), text('2014-12-22'), text(null)], 3);
    expect(html.match(/<h3>.*?<\/h3>/g)).toEqual(['<h3>2015</h3>', '<h3>2014</h3>', '<h3>Without a date</h3>']);
    expect(html.match(/<li>/g)).toHaveLength(4);
    expect(html.match(/<time/g)).toHaveLength(3);
  });

  it('has no heading in a short list', () => expect(citingTextsHtml([text('2015-09-25')], 0)).not.toMatch(/<h\d/));

  it.each<[string, CitingPassage['segments'][number], string]>([
    ['plain', { text: 'a < b & c', emphasis: false, cited: false }, 'a &#x3C; b &#x26; c'],
    ['in italics', { text: 'Recalling', emphasis: true, cited: false }, '<em>Recalling</em>'],
    ['marked where they cite', { text: '69/12', emphasis: false, cited: true }, '<mark>69/12</mark>'],
    ['both', { text: '69/12', emphasis: true, cited: true }, '<em><mark>69/12</mark></em>'],
  ])('shows words %s', (_, segment, html) => {
    expect(wordsOf(citingTextsHtml([text('2015-09-25', passage({ segments: [segment] }))], 0))).toBe(html);
  });

  it.each<[string, Partial<CitingPassage>, string]>([
    [
      'the paragraphs that are cited',
      { cited: ['para-1', 'para-4'] },
      '<blockquote data-phrase="recalling" data-cited="para-1 para-4">',
    ],
    ['no phrase where none governs', { phrase: '' }, '<blockquote data-phrase="">'],
    ['quotation marks as references', { phrase: 'Noting "it"' }, '<blockquote data-phrase="noting &#x22;it&#x22;">'],
  ])('tells a filter %s', (_, own, tag) => {
    expect(citingTextsHtml([text('2015-09-25', passage(own))], 0)).toContain(tag);
  });

  it('shows before a note the paragraph that calls it', () => {
    const calledIn = {
      address: '/a/res/70/1/#para-3',
      place: '',
      segments: [{ text: 'Decides', emphasis: true, cited: false }],
    };
    expect(citingTextsHtml([text('2015-09-25', passage({ calledIn }))], 0)).toContain(
      '"><p><a class="place" href="/a/res/70/1/#para-3">passage</a> <em>Decides</em></p><p><a class="place" href="/a/res/70/1/#pre-2">',
    );
  });
});
