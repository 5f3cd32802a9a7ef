import { expect, it } from 'vitest';
import { KeptTexts } from '../../../src/corpus/kept-texts.ts';

it('makes again only what changed, and lets go of what is gone', async () => {
  const kept = new KeptTexts<string>();
  const asked: string[] = [];
  const make = async ({ path, digest }: { path: string; digest: string }) => {
    asked.push(path);
    return `${path} ${digest}`;
  };
  const a = { path: 'a.md', digest: '1' };
  const b = { path: 'b.md', digest: '2' };
  expect(await kept.all([a, b], make)).toEqual(['a.md 1', 'b.md 2']);
  expect(await kept.all([{ ...a, digest: '3' }, b], make)).toEqual(['a.md 3', 'b.md 2']);
  expect(asked).toEqual(['a.md', 'b.md', 'a.md']);
  await kept.all([b], make);
  await kept.all([a, b], make);
  expect(asked).toEqual(['a.md', 'b.md', 'a.md', 'a.md']);
});
