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

it.each(['/home/library', "/home/a b (c) [d] {e} & f's/é+$;:,!@|<`"])('%s is a place for it', (folder) => {
  expect(() => ensureTestPlace(folder)).not.toThrow();
});
