import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../../src/corpus/comparison/compare.ts';
import { comparisonHtml } from '../../../../src/corpus/comparison/comparison-html.ts';
import { aText } from './a-text.ts';

const health = 'the importance of clean water for the health of all people in rural areas';
const ports = 'the progress made in the building of ports along the northern coast';

const htmlOf = (older: readonly string[], newer: readonly string[]): string =>
  comparisonHtml(compareTexts(aText('A/RES/1/1', ...older), aText('A/RES/2/1', ...newer)));

describe('a comparison as it is shown', () => {
  it.each<[string, string[], string[], string]>([
    [
      'counts first',
      [`para-1 *Notes* ${ports};`],
      [`para-1 *Notes* ${health};`],
      '<div class="change-counts"><ul class="bare"><li><span class="figure">1</span> added</li>',
    ],
    [
      'notes counted apart',
      ['para-1 *Notes* it;[^1]', 'fn-1 A/1/1.'],
      ['para-1 *Notes* it;[^1]', 'fn-1 Resolution 7/1 on lakes.'],
      '<p>Notes: 1 added, 1 removed.</p>',
    ],
    [
      'a bracket and a caret before a space as printed, not as the mark of a note',
      [`para-1 *Notes* ${health};`],
      [`para-1 *Notes* x[^ 2] and ${health};`],
      'x[^ 2]',
    ],
    [
      'an address for each row',
      [`para-1 *Notes* ${health};`],
      [`para-1 *Stresses* ${health};`],
      '<div id="para-1" class="change reworded"><p class="place"><a href="#para-1">Paragraph 1</a>',
    ],
    [
      'one for what is gone',
      [`para-1 *Notes* ${health};`, `para-2 *Notes* ${ports};`],
      [`para-1 *Notes* ${health};`],
      '<div id="was-para-2" class="change removed">',
    ],
    [
      'words in italics as printed, each side its own',
      [`para-1 *Notes* ${health};`],
      [`para-1 *Stresses* ${health};`],
      '<del><em>Notes</em></del><ins><em>Stresses</em></ins>',
    ],
    [
      'the opening verb in words',
      [`para-1 *Notes* ${health};`],
      [`para-1 *Stresses* ${health};`],
      '<p class="opening">Opens with <em>Stresses</em>; before, with <em>Notes</em>.</p>',
    ],
    [
      'another number in words',
      [`para-1 *Notes* ${health};`],
      [`para-1 *Notes* ${ports};`, `para-2 *Notes* ${health};`],
      '<span class="status">Unchanged, renumbered, was paragraph 1</span>',
    ],
    [
      'plain text counted',
      [`text-1 ${ports}.`, `text-2 ${health}.`],
      [`text-1 ${ports}.`],
      '<a href="#was-text-2">Text 2</a>',
    ],
    [
      'a statement as one text, since it has no operative part',
      [`text-1 ${ports}.`],
      [`text-1 ${ports}.`],
      '<h2 id="changes-operative">Text</h2>',
    ],
    [
      'an operative part as such',
      [`text-1 ${ports}.`, `para-1 *Notes* ${health};`],
      [`text-1 ${ports}.`],
      '<h2 id="changes-operative">Operative part</h2>',
    ],
    [
      'a statement as one text also where its annex has numbered paragraphs',
      [`text-1 ${ports}.`, `annex-1-para-1 *Notes* ${health};`],
      [`text-1 ${ports}.`, `annex-1-para-1 *Stresses* ${health};`],
      '<h2 id="changes-operative">Text</h2>',
    ],
    [
      'plain text by whose it is',
      [`text-1 ${ports}.`, `annex-1-text-1 ${ports}.`],
      [`text-1 ${ports}.`, `annex-1-text-1 Also ${health}.`, `annex-1-text-2 ${ports}.`],
      '<a href="#annex-1-text-2">Annex, text 2</a> <span class="status">Unchanged, renumbered, was annex, text 1</span>',
    ],
    [
      'annexes by what the text calls them, the first too',
      ['annex-1 [Annex] On lakes', `annex-1-text-1 ${ports}.`],
      [
        'annex-1 [Annex I] On lakes',
        `annex-1-text-1 ${ports}.`,
        'annex-2 [Annex II] On roads',
        'annex-2-text-1 Roads.',
      ],
      '<a href="#annex-1-text-1">Annex I, text 1</a>',
    ],
    [
      'a heading by its mark, and in its link by its words',
      ['section-ii [II.] Peace and quiet in the north', `para-1 *Notes* ${health};`],
      ['section-ii [II.] Peace & quiet in the north', `para-1 *Notes* ${health};`],
      '<a href="#section-ii" aria-label="Section II: Peace &#x26; quiet in the north">Section II</a>',
    ],
    [
      'a heading that is counted otherwise, as nobody reads its number',
      ['heading-1 [] Lakes', 'heading-2 [] Roads and bridges', `para-1 *Notes* ${health};`],
      ['heading-1 [] Roads and bridges', `para-1 *Notes* ${health};`],
      'Heading</a> <span class="status">Unchanged</span>',
    ],
    [
      'where a heading stood that was moved',
      ['heading-1 [] Roads and bridges', `para-1 *Notes* ${health};`, `para-2 *Notes* ${ports};`],
      [`para-1 *Notes* ${health};`, `para-2 *Notes* ${ports};`, 'heading-1 [] Roads and bridges', 'para-3 *Notes* it.'],
      'Heading</a> <span class="status">Moved, was before paragraph 1</span>',
    ],
    [
      'moved and reworded, also where it has the number that it had',
      [`pre-1 *Noting* ${ports},`, `pre-2 *Noting* ${health},`, 'pre-3 *Recalling* lakes and rivers without a name,'],
      [
        'pre-1 *Recalling* lakes and rivers without a name,',
        `pre-2 *Noting* ${health} and towns,`,
        `pre-3 *Noting* ${ports},`,
      ],
      'Second preambular paragraph</a> <span class="status">Moved and reworded</span>',
    ],
    [
      'unchanged ones folded',
      [`para-1 *Notes* ${health};`],
      [`para-1 *Notes* ${health};`],
      '<details class="unchanged"><summary>1 paragraph unchanged</summary>',
    ],
    [
      'routine changes marked as such',
      ['pre-1 Recalling its resolution 1/2 on lakes,'],
      ['pre-1 Recalling its resolution 3/4 on lakes,'],
      '<del class="routine">1/2</del><ins class="routine">3/4</ins>',
    ],
    [
      'a mark leads to its note',
      [`para-1 *Notes* ${health};[^1]`, 'fn-1 A/1/1.'],
      [`para-1 *Notes* ${health};[^1]`, 'fn-1 A/1/1.'],
      '<sup><a href="#fn-1">1</a></sup>',
    ],
    [
      'a mark that is gone to the note that is gone',
      [`para-1 *Notes* ${health};[^1]`, 'fn-1 A/1/1.'],
      [`para-1 *Notes* ${health};`],
      '<sup><a href="#was-fn-1">1</a></sup>',
    ],
    [
      'a mark in italics, and nothing empty beside it',
      ['pre-1 *Guided by* the rules of ports,'],
      ['pre-1 *Guided[^1] by* the rules of ports,'],
      '<span><em>Guided</em></span><ins class="routine"><sup>1</sup></ins><span><em> by</em>',
    ],
    [
      'the opening verb without the mark of a note in it',
      [`para-1 *Notes* ${health};`],
      [`para-1 *Stresses[^1] once* ${health};`],
      '<p class="opening">Opens with <em>Stresses once</em>; before, with <em>Notes</em>.</p>',
    ],
    [
      'markup in a text as text, since the page for any two texts takes it for HTML',
      [],
      ['para-1 *Notes* lakes <img src="x" onerror="alert()"> & ports;'],
      ' lakes &#x3C;img src="x" onerror="alert()"> &#x26; ports;',
    ],
    ['markup in the label of a mark, too', [], ['para-1 *Notes* lakes[^<b>];'], '<sup>&#x3C;b></sup>'],
  ])('%s', (_reason, older, newer, html) => {
    expect(htmlOf(older, newer)).toContain(html);
  });

  it('tells of no other opening where only the mark of a note was added to it', () => {
    const html = htmlOf(['pre-1 *Guided by* the rules of ports,'], ['pre-1 *Guided[^1] by* the rules of ports,']);
    expect(html).not.toContain('Opens with');
  });

  it('offers to mute routine changes only where there are some', () => {
    const same = [`para-1 *Notes* ${health};`];
    expect(htmlOf(same, same)).not.toContain('checkbox');
    expect(
      htmlOf(['pre-1 Recalling its resolution 1/2 on lakes,'], ['pre-1 Recalling its resolution 3/4 on lakes,']),
    ).toContain('checkbox');
  });

  it('has no id twice, whatever the two texts share', () => {
    const html = htmlOf(
      ['pre-1 Recalling lakes,', `para-1 *Notes* ${ports};`, `para-2 *Notes* ${health};`, 'fn-1 A/1/1.'],
      [`pre-1 *Stressing* ${ports},`, `para-1 *Notes* ${health};`, `para-2 *Decides* to go;`, 'fn-1 E/1/1.'],
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
