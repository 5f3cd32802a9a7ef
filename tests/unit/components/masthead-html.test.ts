import { expect, it } from 'vitest';
import { mastheadHtml } from '../../../src/components/reading/masthead-html.ts';
import type { MastheadLine } from '../../../src/corpus/page/masthead.ts';

const cases: readonly [why: string, line: MastheadLine, html: string][] = [
  [
    'words stand as printed, marks of HTML escaped',
    { label: 'Origin', pieces: ['Draft by "A" & B'] },
    '<div><dt>Origin</dt><dd>Draft by &quot;A&quot; &amp; B</dd></div>',
  ],
  [
    'what has a page here leads to it, headings in capitals set smaller',
    { label: 'Subjects', pieces: [{ text: 'HUMAN RIGHTS', href: '/subjects/human-rights/' }, '; ', 'RACISM'] },
    '<div><dt>Subjects</dt><dd><a href="/subjects/human-rights/" class="capitals">HUMAN RIGHTS</a>; <span class="capitals">RACISM</span></dd></div>',
  ],
  [
    'a document kept elsewhere is said to be',
    { label: 'Origin', pieces: [{ text: 'A/69/1', href: 'https://docs.un.org/en/A/69/1?a=1&b=2' }] },
    '<div><dt>Origin</dt><dd><a href="https://docs.un.org/en/A/69/1?a=1&amp;b=2" rel="external">A/69/1</a></dd></div>',
  ],
  [
    'a long line is folded below its name',
    { label: 'Sponsors', pieces: ['Austria, Chile'], folded: '58 sponsors' },
    '<div><dt>Sponsors</dt><dd><details><summary>58 sponsors</summary>Austria, Chile</details></dd></div>',
  ],
];

it.each(cases)('%s', (_, line, html) => {
  expect(mastheadHtml([line])).toBe(html);
});
