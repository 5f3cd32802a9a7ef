import { expect, test } from 'vitest';
import { HeldResponse } from '../../../../src/commands/build/rendering/held-response.ts';

const page = new TextEncoder().encode('<p>Draft — resolution</p>');
const init = { status: 404, statusText: 'Not Found', headers: { 'Content-Type': 'text/html' } };

test('gives back the very bytes it was made of, as often as asked', async () => {
  const response = new HeldResponse(page, init);
  expect(response.held).toBe(page);
  expect(await response.bytes()).toBe(page);
  expect(await response.bytes()).toBe(page);
});

test.each<[string, (response: Response) => Promise<unknown>]>([
  ['text', (response) => response.text()],
  ['arrayBuffer', async (response) => Buffer.from(await response.arrayBuffer()).toString()],
  ['bytes', async (response) => Buffer.from(await response.bytes()).toString()],
  ['body', (response) => new Response(response.body).text()],
  ['clone', (response) => response.clone().text()],
  ['blob', async (response) => (await response.blob()).text()],
  ['status', async ({ status, statusText, ok }) => [status, statusText, ok]],
  ['headers', async ({ headers }) => headers.get('content-type')],
])('says the same as a plain response: %s', async (_, ask) => {
  for (const body of [page, 'words', '', null]) {
    expect(await ask(new HeldResponse(body, init))).toEqual(await ask(new Response(body, init)));
  }
});

test('what Node makes is a response still', () => {
  expect(Response.json({}) instanceof HeldResponse).toBe(true);
  expect({} instanceof HeldResponse).toBe(false);
});

test('a response without a body has none', () => {
  expect(new HeldResponse(null).body).toBeNull();
  expect(new HeldResponse(null).held).toBeUndefined();
});
