import fc from 'fast-check';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/render-body.ts';
import { canonicalDocument } from '../../src/model/canonical.ts';
import { comparedIndexes } from '../frame/compared-index.ts';
import { searchedPage } from '../unit/search/a-searched-page.ts';
import { document } from './arbitrary-document.ts';

afterAll(close);

/** Words of all kinds of signs, and those that people and Pagefind take apart. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[A-Za-z0-9’'/().-]{1,12}$/),
  fc.constantFrom(
    're-use',
    'Côte',
    'cote',
    'A/RES/69/12',
    'WKWebView',
    '“quoted”',
    'ﬁ',
    'İ',
    'ΣΑΣ',
    '👋🏽',
    '©',
    '4th',
    '\u00ad',
  ),
);

/** Letters and signs that Unicode has since its version 17, which Node knows and Pagefind does not: what is a letter to one is none to the other. */
const newerLetters = new RegExp(
  `[${[
    String.raw`\u{88F}\u{C5C}\u{CDC}\u{1ACF}-\u{1ADD}\u{1AE0}-\u{1AEB}\u{A7CE}\u{A7CF}\u{A7D2}\u{A7D4}\u{A7F1}`,
    String.raw`\u{10940}-\u{1095F}\u{10EC5}-\u{10EC7}\u{10EFA}\u{10EFB}\u{11B60}-\u{11B67}\u{11DB0}-\u{11DEF}`,
    String.raw`\u{16EA0}-\u{16EDF}\u{16FF2}-\u{16FF6}\u{187F8}-\u{187FF}\u{18D09}-\u{18D1E}\u{18D80}-\u{18DF2}`,
    String.raw`\u{1E6C0}-\u{1E6FF}\u{2B73A}-\u{2B73F}\u{2CEA2}-\u{2CEAD}\u{323B0}-\u{33479}`,
  ].join('')}]`,
  'gu',
);

const title = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  fc.stringMatching(/^[ \t\n\u0085\u00a0\u2003\ufeff\u200ba]{0,5}$/),
);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Milliseconds; each run starts processes. */
const slow = 120_000;

test(
  'the index has the words of any document where Pagefind has them',
  async () => {
    const made = fc.tuple(document, fc.array(word, { maxLength: 60 }), title);
    await fc.assert(
      fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 12 }), async (documents) => {
        const pages = documents.map(([each, words, title], at) => {
          const inside = `${renderBody(canonicalDocument(each))}<p id="para-999">${escaped(words.join(' '))}</p>`;
          const known = (text: string): string => text.replaceAll(newerLetters, '泥');
          return searchedPage(known(inside), {
            symbol: `A/RES/60/${at + 1}`,
            title: known(title),
          });
        });
        const { ours, theirs } = await comparedIndexes(pages);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  },
  slow,
);
