import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { answerFrom } from '../../src/commands/serve/answer.ts';
import { test } from '../frame/browser-test.ts';

const passages = (page: Page) =>
  page.locator('.found-passage a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const status = (page: Page) => page.locator('search-page [role="status"]');
const field = (page: Page) => page.getByRole('main').getByRole('combobox', { name: /Search/ });

/** Asks, and waits until what is said of the results is said of these. */
async function searched(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await page.keyboard.press('Enter');
  await status(page)
    .filter({ hasText: query.replace(/"([^"]*)"/g, '“$1”') })
    .waitFor();
}

describe('a word', () => {
  test('finds the paragraphs that hold it, each with a link to itself', async ({ open }) => {
    const page = await open('search/?q=peacekeeping');
    await page.locator('.found-text').nth(1).waitFor();
    expect(await passages(page)).toEqual([
      '/a/res/69/12/#pre-11',
      '/a/res/69/12/#pre-12',
      '/a/res/69/12/#para-2',
      '/a/res/69/12/#para-7',
      '/a/res/65/122/#para-1',
      '/a/res/65/122/#para-3',
    ]);
    expect(await status(page).textContent()).toBe('2 texts hold “peacekeeping”');
    expect(new Set(await page.locator('.found-passage mark').allTextContents())).toEqual(
      new Set(['peacekeeping', 'Peacekeeping']),
    );
  });

  test('lands on the paragraph', async ({ open }) => {
    const page = await open('search/?q=peacekeeping');
    await page.getByRole('link', { name: 'Paragraph 7' }).click();
    await page.waitForURL('**/a/res/69/12/#para-7');
    const target = page.locator(':target');
    expect(await target.getAttribute('id')).toBe('para-7');
    expect(await target.textContent()).toContain('in the area of peacekeeping');
  });

  test.for([
    ['peace keeping', 'written as two'],
    ['Peace-Keeping', 'with a hyphen'],
    ['“peacekeeping”', 'in curly quotation marks'],
  ] as const)('is found as %s (%s)', async ([query], { open }) => {
    const page = await open(`search/?q=${encodeURIComponent(query)}`);
    await page.locator('.found-text').nth(1).waitFor();
    expect(await passages(page)).toContain('/a/res/69/12/#pre-12');
  });

  test('that no text holds gets an explanation, and ways on', async ({ open }) => {
    const page = await open('search/?q=xyzzyq');
    await page.locator('.nothing-found').waitFor();
    expect(await page.locator('.nothing-found').textContent()).toContain('No text held here holds “xyzzyq”');
    expect(await page.locator('.nothing-found a').count()).toBeGreaterThan(2);
    expect(await status(page).textContent()).toContain('No text');
  });

  test('chosen by what is not offered is told why nothing is found, and found without it', async ({ open }) => {
    const page = await open('search/?q=peacekeeping&organ=nonsense');
    const told = page.locator('.not-offered');
    await told.waitFor();
    expect(await told.textContent()).toContain('organ “nonsense”, which cannot be chosen here');
    await told.getByRole('link').click();
    await page.locator('.found-text').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=peacekeeping');
  });

  test('misspelt is put right', async ({ open }) => {
    const page = await open('search/?q=cooperaton');
    const better = page.locator('.did-you-mean a');
    await better.waitFor();
    expect(await better.textContent()).toBe('cooperation');
    expect(await better.getAttribute('href')).toBe('/search/?q=cooperation');
  });
});

test('a phrase in quotation marks is found only as it stands', async ({ open }) => {
  const page = await open('search/');
  await searched(page, '"rapid reaction forces"');
  expect(await passages(page)).toEqual(['/a/res/69/12/#pre-12']);
  await searched(page, '"forces reaction rapid"');
  expect(await passages(page)).toEqual([]);
  await searched(page, '"rapid reaction forces" Ashgabat');
  expect(await page.locator('.found-text').count()).toBe(1);
});

describe('a symbol', () => {
  test.for([
    ['69/12', '/a/res/69/12/'],
    ['a/res/65/122', '/a/res/65/122/'],
    ['res 69/12, para 7', '/a/res/69/12/#para-7'],
    ['1631', '/s/res/1631-2005/'],
  ] as const)('%s goes to its page', async ([query, path], { open }) => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
  });

  test('in an address goes to its page, and Back leaves the search', async ({ open }) => {
    const page = await open('about/');
    await page.goto(new URL('../search/?q=69/12', page.url()).href);
    await page.waitForURL('**/a/res/69/12/');
    await page.goBack();
    await page.waitForURL('**/about/');
  });

  test('that has no page leads to the official document', async ({ open }) => {
    const page = await open('search/?q=A/RES/70/1');
    const link = page.locator('.found-symbols a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://docs.un.org/en/A/RES/70/1');
    expect(await page.locator('.found-symbols').textContent()).toContain('no page here');
  });

  test('and titles are offered without any index', async ({ open }) => {
    const page = await open('');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page
      .getByRole('main')
      .getByRole('combobox')
      .or(page.getByRole('main').getByRole('searchbox'))
      .first()
      .click();
    await page.keyboard.type('cooperation treaty');
    await page
      .getByRole('option', { name: /Collective Security Treaty Organization/ })
      .first()
      .waitFor();
    expect(asked.filter((url) => /pf_|wasm|pagefind\.js/.test(url))).toEqual([]);
    expect(asked.filter((url) => /(symbols|titles)\.packed/.test(url))).toHaveLength(2);
  });
});

describe('the address', () => {
  test('holds query, facets and sort, and the browser goes back and forward through them', async ({ open }) => {
    const page = await open('search/');
    await searched(page, 'cooperation');
    const session = page.getByRole('checkbox', { name: /Session 65/ });
    await session.check();
    await page.waitForURL('**/search/?q=cooperation&session=65');
    await expect.poll(() => page.locator('.found-text').count()).toBe(1);
    await page.getByLabel('Sort by').selectOption('oldest');
    await page.waitForURL('**/search/?q=cooperation&session=65&sort=oldest');
    await page.goBack();
    await page.goBack();
    await page.waitForURL('**/search/?q=cooperation');
    await expect.poll(() => page.locator('.found-text').count()).toBe(2);
    expect(await session.isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => session.isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.waitForURL('**/search/');
    await expect.poll(() => page.locator('.found-text').count()).toBe(0);
    expect(await field(page).inputValue()).toBe('');
  });

  test('shows the same to whoever opens it', async ({ open }) => {
    const page = await open('search/?q=cooperation&session=65&sort=oldest');
    await page.locator('.found-text').waitFor();
    expect(await page.locator('.found-text').count()).toBe(1);
    expect(await page.getByLabel('Sort by').inputValue()).toBe('oldest');
    expect(await page.getByRole('checkbox', { name: /Session 65/ }).isChecked()).toBe(true);
  });

  test.for([
    ['newest', 'A/RES/69/12'],
    ['oldest', 'A/RES/65/122'],
  ] as const)('sorts %s first', async ([sort, symbol], { open }) => {
    const page = await open(`search/?q=cooperation&sort=${sort}`);
    await page.locator('.found-text').nth(1).waitFor();
    expect(await page.locator('.found-text .found-about').first().textContent()).toContain(symbol);
  });
});

test('facets say how many texts they would show, and keep the focus when chosen', async ({ open }) => {
  const page = await open('search/?q=Ashgabat');
  const group = page.getByRole('group', { name: 'Session or year' });
  await page.locator('.found-text').waitFor();
  expect(await group.count(), 'one session is no choice').toBe(0);
  await page.goto(page.url().replace('Ashgabat', 'peacekeeping'));
  await group.waitFor();
  expect(await group.locator('label').allTextContents()).toEqual(['Session 69 1', 'Session 65 1']);
  const box = page.getByRole('checkbox', { name: /Session 65/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('.found-text').count()).toBe(1);
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
});

describe('by keyboard alone', () => {
  test('a reader opens the dialog, chooses a title, and comes to the text', async ({ open }) => {
    const page = await open('about/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('collective');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const input = page.getByRole('dialog').getByRole('combobox');
    const chosen = await input.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/a/res/69/12/');
  });

  test('Escape closes the suggestions, then the dialog, and gives the focus back', async ({ open }) => {
    const page = await open('about/');
    await page.getByRole('main').getByRole('link').first().focus();
    const before = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('cooperation');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
  });

  test('the dialog shows paragraphs as one types, and says how many', async ({ open }) => {
    const page = await open('a/res/65/122/');
    await page.keyboard.press('/');
    await page.keyboard.type('peacekeeping');
    const dialog = page.getByRole('dialog');
    await dialog.locator('.found-passage').first().waitFor();
    expect(await dialog.getByRole('status').textContent()).toBe('2 texts hold “peacekeeping”');
    await dialog.getByRole('link', { name: 'Paragraph 3' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/a/res/65/122/#para-3');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('a slash in a field is a slash', async ({ open }) => {
    const page = await open('search/');
    await field(page).click();
    await page.keyboard.type('69/1');
    expect(await field(page).inputValue()).toBe('69/1');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

test.for(['light', 'dark'] as const)(
  'results, suggestions and dialog have no fault that axe finds, %s',
  async (colorScheme, { open }) => {
    const page = await open('search/?q=peacekeeping', { colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('group', { name: 'Session or year' }).waitFor();
    const faults = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(await faults()).toEqual([]);
    await field(page).click();
    await page.keyboard.type(' and');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('cooperation');
    await page.getByRole('dialog').locator('.found-text').first().waitFor();
    expect(await faults()).toEqual([]);
  },
);

test('without script the page says so and offers the lists', async ({ open }) => {
  const page = await open('search/?q=peacekeeping', { javaScriptEnabled: false });
  const notice = page.locator('.notice');
  expect(await notice.isVisible()).toBe(true);
  expect(await notice.getByRole('link').count()).toBeGreaterThan(1);
  expect(await page.locator('.search-line').isVisible()).toBe(false);
});

test.for([
  [10, '1 more text'],
  [12, '3 more texts'],
] as const)('of %i texts with one title those that unfold are counted and named', async ([count, words], { open }) => {
  const page = await open('search/');
  const symbols = Array.from({ length: count }, (_, at) => `S/RES/${2000 - at} (2011)`);
  const body = gzipSync(JSON.stringify([['Rule of law', symbols]]));
  await page.route('**/pagefind/titles.packed', (route) => route.fulfill({ body }));
  await field(page).fill('rule of law');
  await page.keyboard.press('Enter');
  expect(await page.locator('.found-titles summary').textContent()).toBe(words);
});

test('an index that can not be loaded is said to be so, and tried again', async ({ open }) => {
  const page = await open('search/');
  const broken = { body: 'not the engine' };
  await page.route('**/pagefind/engine.packed', (route) => route.fulfill(broken));
  await page.evaluate(() => {
    console.error = () => {};
  });
  await field(page).fill('peacekeeping');
  await page.keyboard.press('Enter');
  expect(await page.locator('.nothing-found').textContent()).toContain('could not be loaded');
  await page.unroute('**/pagefind/engine.packed');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.found-text').nth(1).waitFor();
});

test.for([
  ['search/?q=peacekeeping', 'at once'],
  ['search/?q=%22peacekeeping%22&decade=2010s', 'with its counts'],
] as const)(
  'a list that the browser keeps of an earlier build is loaded anew: %s (%s)',
  async ([address], { open }) => {
    const answer = answerFrom(inject('site'), '/');
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      if (!/\/meta\.packed$/.test(request.url ?? '')) return answer(request, response);
      asked.push(request.headers['cache-control']);
      if (asked.length > 1) return answer(request, response);
      return response.writeHead(200, { 'Cache-Control': 'max-age=3600' }).end('of an earlier build');
    }).listen(0);
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const page = await open(address, { baseURL: `http://localhost:${port}/` });
    await page.locator('.found-text').first().waitFor();
    await page.locator('[data-part="facets"] input').first().waitFor();
    expect(asked).toEqual([undefined, 'max-age=0']);
  },
);

test('what was typed before the search came is answered when it has come', async ({ open }) => {
  const page = await open('about/');
  let let_go = () => {};
  const held = new Promise<void>((resolve) => {
    let_go = resolve;
  });
  await page.route(/_astro\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL('../', page.url()).href, { waitUntil: 'commit' });
  const early = page.getByRole('main').locator('input[name="q"]');
  await early.click();
  await page.keyboard.type('cooperation treaty');
  expect(await page.getByRole('option').count()).toBe(0);
  let_go();
  await page
    .getByRole('option', { name: /Collective Security Treaty Organization/ })
    .first()
    .waitFor();
  expect(await early.inputValue()).toBe('cooperation treaty');
});

describe('the part of a text', () => {
  test('where the words stand is a facet with counts that hold, in the address and by keyboard', async ({ open }) => {
    const page = await open('search/?q=peacekeeping');
    const part = page.getByRole('group', { name: 'Where the words stand' });
    await part.waitFor();
    const labels = await part.locator('label').allTextContents();
    expect(labels.map((label) => label.replace(/\s*\d+$/, ''))).toEqual(['Preamble', 'Operative part']);
    for (const [at, label] of labels.entries()) {
      await page.evaluate((box) => document.querySelectorAll<HTMLInputElement>('input[name="part"]')[box]?.focus(), at);
      await page.keyboard.press('Space');
      const name = ['preamble', 'operative'][at];
      await page.waitForURL(`**/search/?q=peacekeeping&part=${name}`);
      await expect.poll(() => page.locator('.found-text').count()).toBe(Number(/\d+$/.exec(label)?.[0]));
      const ids = async () => (await passages(page)).map((href) => href?.split('#')[1]?.split('-')[0]);
      const expected = new Set([name === 'preamble' ? 'pre' : 'para']);
      await expect.poll(async () => new Set(await ids())).toEqual(expected);
      await page.keyboard.press('Space');
      await page.waitForURL('**/search/?q=peacekeeping');
    }
  });

  test('chosen faster than answers come is chosen as pressed', async ({ open }) => {
    const page = await open('search/?q=peacekeeping');
    const part = page.getByRole('group', { name: 'Where the words stand' });
    await part.waitFor();
    const pressed = () =>
      page.evaluate(() => {
        for (const at of [0, 1]) document.querySelectorAll<HTMLInputElement>('input[name="part"]')[at]?.click();
      });
    await pressed();
    await page.waitForURL('**/search/?q=peacekeeping&part=operative&part=preamble');
    await pressed();
    await page.waitForURL('**/search/?q=peacekeeping');
    await page.goBack();
    await page.waitForURL('**/search/?q=peacekeeping&part=operative');
  });

  test.for(['mouse', 'keyboard'] as const)(
    'is chosen where an answer comes during the press, by %s',
    async (by, { open }) => {
      const page = await open('search/?q=peacekeeping');
      const part = page.getByRole('group', { name: 'Where the words stand' });
      const label = part.locator('label', { hasText: 'Operative part' });
      await label.hover();
      await part.evaluate((group) => {
        const [first, second] = group.querySelectorAll('input');
        second?.focus();
        second?.addEventListener('keydown', () => first?.click());
        second?.parentElement?.addEventListener('mousedown', () => first?.click());
      });
      if (by === 'mouse') await page.mouse.down();
      else await page.keyboard.down('Space');
      await expect.poll(async () => (await passages(page)).every((href) => href?.includes('#pre-'))).toBe(true);
      await page.waitForTimeout(300);
      if (by === 'mouse') await page.mouse.up();
      else await page.keyboard.up('Space');
      await page.waitForURL('**/search/?q=peacekeeping&part=operative&part=preamble');
    },
  );
});
