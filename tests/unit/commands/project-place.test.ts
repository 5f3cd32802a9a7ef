import { delimiter } from 'node:path';
import { expect, it } from 'vitest';
import { UsageError } from '../../../src/commands/arguments.ts';
import { ensureProjectPlace, ensureTestPlace } from '../../../src/commands/project-place.ts';

it.each(['/home/c#/library', '/home/what?/library', '/home/*/library', '/home/a "b"/library'])(
  'a project in %s is refused before Astro reads its path',
  (folder) => {
    expect(() => ensureProjectPlace(folder)).toThrow(UsageError);
    expect(() => ensureProjectPlace(folder)).toThrow(folder);
    expect(() => ensureTestPlace(folder)).toThrow(UsageError);
  },
);

it("pages are built from a folder with a percent sign, where Vitest can't be run", () => {
  expect(() => ensureProjectPlace('/home/feature%2Fx/library')).not.toThrow();
  expect(() => ensureTestPlace('/home/feature%2Fx/library')).toThrow('with % in them');
});

it('pages are built from a folder whose name parts PATH, where npm finds no programs for the tests', () => {
  const folder = `/home/a${delimiter}b/library`;
  expect(() => ensureProjectPlace(folder)).not.toThrow();
  expect(() => ensureTestPlace(folder)).toThrow(UsageError);
  expect(() => ensureTestPlace(folder)).toThrow(`stands in ${folder}. In PATH ${delimiter} ends a folder`);
});

const inNoPath = delimiter === ':' ? ';' : ':';

it.each(['/home/library', `/home/a b (c) [d] {e} & f's/é+$${inNoPath},!@|<\``])('%s is a place for it', (folder) => {
  expect(() => ensureTestPlace(folder)).not.toThrow();
});
