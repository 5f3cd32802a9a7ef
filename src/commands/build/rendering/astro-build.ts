import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Bundle, KeptBundle } from './kept-bundle.ts';
import type { PagesToCome } from './render-in-threads.ts';
import type { Rendered } from './render-listed.ts';
import type { PagesSure, PagesWanted } from './render-site.ts';
import { rendering } from './rendering.ts';

/**
 * A build by Astro. It begins with what depends on no text: its settings, and what renders, which it bundles. What renders waits until it is told which pages
 * are wanted. The bundle is kept.
 */
export class AstroBuild {
  readonly #sure = Promise.withResolvers<PagesSure>();
  readonly #wanted = Promise.withResolvers<PagesWanted>();
  readonly #rendered: Promise<Rendered>;

  /** Into `folder`. It begins a turn after `found`: workers that read what was found are to be started before this thread is busy with Astro. Where `found` fails it never begins, and fails as that does. */
  constructor(folder: string, kept: KeptBundle, found: Promise<unknown>) {
    const pages = { sure: this.#sure.promise, wanted: this.#wanted.promise };
    this.#rendered = found.then(nextTurn).then(() => build(folder, pages, kept));
    // Whoever waits for them is told, if anybody ever does.
    for (const promise of [pages.sure, pages.wanted, this.#rendered]) promise.catch(() => {});
  }

  /** Has threads begin where they pay. */
  begin(sure: PagesSure): void {
    this.#sure.resolve(sure);
  }

  /** Renders what is wanted, as `SiteRendering.render` does. */
  render(wanted: PagesWanted): Promise<Rendered> {
    this.#sure.resolve(wanted);
    this.#wanted.resolve(wanted);
    return this.#rendered;
  }

  /** Lets it end where no page is wanted any more. */
  async end(): Promise<void> {
    const none = new Error('No pages are wanted.');
    this.#sure.reject(none);
    this.#wanted.reject(none);
    await this.#rendered.catch(() => {});
  }
}

async function build(folder: string, pages: PagesToCome, kept: KeptBundle): Promise<Rendered> {
  const got: { bundle?: Bundle; rendered?: Rendered } = {};
  const taken = (bundle: Bundle): void => {
    kept.take(bundle.start);
    got.bundle = bundle;
  };
  const done = (rendered: Rendered): void => {
    got.rendered = rendered;
  };
  // Half a second to load: where the program is the same nobody asks for it.
  const astro = await import('astro');
  try {
    await astro.build({ outDir: folder, logLevel: 'error', integrations: [rendering(pages, taken, done)] });
    if (got.bundle) kept.seal(got.bundle, folder);
  } catch (error) {
    // Archives may still be packed, and nobody is to write into a folder that is taken away.
    await got.rendered?.rest.catch(() => {});
    throw error;
  }
  if (!got.rendered) throw new Error('Astro has asked for no paths: this version renders otherwise.');
  return got.rendered;
}
