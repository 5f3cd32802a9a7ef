import { readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeptBundle } from '../../../../src/commands/build/rendering/kept-bundle.ts';
import { temporaryFolder } from '../../../frame/temporary-folder.ts';

/** What Astro has made of a program, beside the site that it wrote. */
function built() {
  const folder = temporaryFolder({
    'made/entry.mjs': 'entry',
    'made/chunks/page.mjs': 'page',
    'site/_astro/page.css': '',
    'site/icons/icon.svg': '',
    'public/icons/icon.svg': '',
  });
  const start = {
    entry: join(folder, 'made/entry.mjs'),
    pagesByKeys: new Map([['page', { styles: [] }]]),
    scripts: [],
  };
  const bundle = { start, origin: 'https://example.org', base: '/' };
  const kept = (version: string) => new KeptBundle(join(folder, 'cache'), version, join(folder, 'public'));
  return { bundle, kept, site: join(folder, 'site'), made: join(folder, 'made') };
}

describe('what Astro made of a program', () => {
  it('is found again by the version of the program, with its entry and what that loads, when Astro has removed its own', () => {
    const { bundle, kept, site, made } = built();
    kept('one').take(bundle.start);
    kept('one').seal(bundle, site);
    rmSync(made, { recursive: true });
    const { start, ...place } = kept('one').of(site) ?? {};
    expect([place, start?.pagesByKeys]).toEqual([
      { origin: 'https://example.org', base: '/' },
      bundle.start.pagesByKeys,
    ]);
    expect(readFileSync(start?.entry ?? '', 'utf8')).toBe('entry');
    expect(readFileSync(join(start?.entry ?? '', '../chunks/page.mjs'), 'utf8')).toBe('page');
    expect(kept('two').of(site)).toBeUndefined();
  });

  it('is not taken for whole where the build that it came from did not end', () => {
    const { bundle, kept, site } = built();
    kept('one').take(bundle.start);
    expect(kept('one').of(site)).toBeUndefined();
  });

  it.each([
    ['that somebody took away', (file: string) => rmSync(file)],
    ['that was cut short', (file: string) => truncateSync(file, 2)],
  ])('is not taken for whole without a file %s', (_, harm) => {
    const { bundle, kept, site } = built();
    kept('one').take(bundle.start);
    kept('one').seal(bundle, site);
    harm(join(kept('one').of(site)?.start.entry ?? '', '../chunks/page.mjs'));
    expect(kept('one').of(site)).toBeUndefined();
  });

  it.each(['_astro/page.css', 'icons/icon.svg'])('is of no use for a site that lacks %s', (asset) => {
    const { bundle, kept, site } = built();
    kept('one').take(bundle.start);
    kept('one').seal(bundle, site);
    expect(kept('one').of(site)).toBeDefined();
    rmSync(join(site, asset));
    expect(kept('one').of(site)).toBeUndefined();
  });

  it('gives way to that of another version', () => {
    const { bundle, kept, site } = built();
    for (const version of ['one', 'two']) {
      kept(version).take(bundle.start);
      kept(version).seal(bundle, site);
    }
    expect([kept('one').of(site), kept('two').of(site)?.base]).toEqual([undefined, '/']);
  });
});
