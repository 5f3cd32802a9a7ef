import type { Bundle, KeptBundle } from './kept-bundle.ts';
import type { Rendered } from './render-listed.ts';
import type { PagesWanted } from './render-site.ts';
import { rendering } from './rendering.ts';

/**
 * A build by Astro. It begins at once with what depends on no text: its settings, and what renders, which it bundles. What renders waits until it is told which pages
 * are wanted. The bundle is kept.
 */
export class AstroBuild {
  readonly #wanted = Promise.withResolvers<PagesWanted>();
  readonly #rendered: Promise<Rendered>;

  /** Into `folder`. */
  constructor(folder: string, kept: KeptBundle) {
    this.#rendered = build(folder, this.#wanted.promise, kept);
    // Whoever waits for them is told, if anybody ever does.
    for (const promise of [this.#wanted.promise, this.#rendered]) promise.catch(() => {});
  }

  /** Renders what is wanted, as `renderSite` does. */
  render(wanted: PagesWanted): Promise<Rendered> {
    this.#wanted.resolve(wanted);
    return this.#rendered;
  }

  /** Lets it end where no page is wanted any more. */
  async end(): Promise<void> {
    this.#wanted.reject(new Error('No pages are wanted.'));
    await this.#rendered.catch(() => {});
  }
}

async function build(folder: string, wanted: Promise<PagesWanted>, kept: KeptBundle): Promise<Rendered> {
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
  await astro.build({ outDir: folder, logLevel: 'error', integrations: [rendering(wanted, taken, done)] });
  if (got.bundle) kept.seal(got.bundle, folder);
  if (!got.rendered) throw new Error('Astro has asked for no paths: this version renders otherwise.');
  return got.rendered;
}
