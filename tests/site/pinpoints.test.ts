import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildInto } from '../frame/built-site.ts';
import { temporaryFolder } from '../frame/temporary-folder.ts';

const masthead = readFileSync('content/resolutions/a/res/69/12.md', 'utf8').split('\n---\n')[0] ?? '';
const text = (number: string, body: string): string =>
  `${masthead.replace('A/RES/69/12', `A/RES/${number}`).replace('session: "69"', `session: "${number.split('/')[0]}"`)}\n---\n\nThe General Assembly,\n\n${body}`;

const cited = `*Noting* what stands below,

1. *Decides* the first;

2. *Decides* the second, namely:

   (a) one thing;

   (b) another;

3. *Decides* the third.

## **Annex** Rules

1. The first rule.

2. The second rule.
`;

const citing = `*Recalling* paragraph 2 (b) of its resolution 69/12 and paragraph 3 of that text,[^1]

1. *Reaffirms* paragraphs 1 and 3 of resolution 69/12;

2. *Recalls* paragraph 9 of its resolution 69/12.

[^1]: Resolution 69/12, annex, para. 2.
`;

it('a place that a citation names is a place on the page it leads to, and one that is not there leads to the page', async () => {
  const folder = temporaryFolder({
    'texts/a/res/69/12.md': text('69/12', cited),
    'texts/a/res/70/1.md': text('70/1', citing),
  });
  const built = await buildInto(join(folder, 'site'), { RESOLUTIONS: join(folder, 'texts') });
  expect(built).toMatchObject({ status: 0 });
  const page = (address: string): string => readFileSync(join(folder, 'site', address, 'index.html'), 'utf8');
  const links = [...page('a/res/70/1').matchAll(/<a class="citation"[^>]*href="([^"]*)"/g)].map(
    ([, href = '']) => href,
  );
  expect(links).toEqual([
    '/a/res/69/12/#para-2-b',
    '/a/res/69/12/#para-1',
    '/a/res/69/12/',
    '/a/res/69/12/#annex-1-para-2',
  ]);
  const ids = links.map((link) => link.split('#')[1]).filter((id) => id !== undefined);
  expect(ids.filter((id) => !page('a/res/69/12').includes(`id="${id}"`))).toEqual([]);
});
