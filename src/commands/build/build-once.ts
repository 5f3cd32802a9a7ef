import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openKept } from '../../corpus/kept/kept-folder.ts';
import { resolutionsFolder } from '../../corpus/resolutions-folder.ts';
import { allEnded } from '../parallel/all-ended.ts';
import { uninterrupted } from '../run.ts';
import { type BuildReport, sizeOf, sizeOfSite } from './build-report.ts';
import { compressFiles, copyOf } from './compress-files.ts';
import { endingAtFault } from './ending-at-fault.ts';
import { forgetShell } from './forget-shell.ts';
import { foundTexts } from './found-texts.ts';
import { indexedPages } from './indexed-pages.ts';
import { countOf, type MadeByRoute } from './made-files.ts';
import { mergeFolder } from './merge-folder.ts';
import type { Missing } from './missing.ts';
import { timeOfDisk } from './missing-files.ts';
import {
  beginPages,
  bringsUpToDate,
  catalogueTakenBy,
  openInThreads,
  type PagesBegun,
  published,
  renderPages,
} from './render-pages.ts';
import { KeptBundle } from './rendering/kept-bundle.ts';
import type { Rendered } from './rendering/render-listed.ts';
import { replaceFolder, throughAside } from './replace-folder.ts';
import { SiteRecords } from './site-record.ts';
import { indexVersion, siteVersion } from './site-version.ts';
import { TimedSteps } from './timed-steps.ts';

/** What is kept between builds: texts read and compared, parts of the search index, what each page was made from. */
export const cache = 'node_modules/.cache';
const searchStore = join(cache, 'search-index');
const siteRecords = join(cache, 'sites');
const bundles = join(cache, 'bundle');
/** The search index, within a site. */
const indexFolder = 'pagefind';

export interface BuildOptions {
  fresh?: boolean;
  compress?: boolean;
  fewFiles?: boolean;
}

/** Of a site with few files: what is made besides the pages where EXPORTS does not say, and how many texts share a file of the index. */
const fewer = { exports: 'library,feeds', textsInFile: 16 };

/**
 * Builds the site as `buildSite` does, where no other build of this project runs. `missing` has what an earlier attempt has found, and is told what there is to be found. Throws where files are missing that it was
 * told to suppose.
 */
export async function buildOnce(
  outDir: string,
  { fresh, compress, fewFiles }: BuildOptions,
  missing: Missing,
): Promise<BuildReport> {
  forgetShell();
  if (fewFiles) process.env['EXPORTS'] ||= fewer.exports;
  if (fresh) {
    for (const part of ['texts', 'search-index']) rmSync(join(cache, part), { recursive: true, force: true });
  }
  const steps = new TimedSteps();
  const step = steps.take;
  const version = siteVersion(process.cwd(), process.env, { compress, fewFiles });
  const records = new SiteRecords(siteRecords, outDir);
  const record = fresh ? undefined : records.read(version);
  if (fresh) rmSync(records.beside('searched'), { force: true });
  let size = { files: 0, bytes: 0 };
  /** Whether what the record counts still stood when the build began. */
  let counted = true;
  const { made, changed } = await throughAside(
    outDir,
    async (aside) => {
      const folder = resolutionsFolder(process.env, process.cwd());
      const kept = openKept(process.cwd());
      const found = foundTexts(folder, record?.files, kept.folder);
      // A folder that can't be read is told to whoever waits for it.
      found.catch(() => {});
      const until = record?.until ?? 0;
      const folders = { folder: aside, site: resolve(outDir), until, parts: records.beside('parts') };
      const bundle = new KeptBundle(bundles, version, published);
      const before = { made: record?.made ?? new Map(), program: record && bundle.of(folders.site) };
      const fault = new AbortController();
      const { signal } = fault;
      missing.of({ outDir, made: before.made, left: { until, copies: compress === true } });
      // Loaded when workers and threads have begun, which load for as long. Astro is to begin when workers read: it keeps this thread busy.
      const reading = Promise.all([import('./keep-texts.ts'), import('./library-state.ts')]);
      const ready = before.program ? found : Promise.all([found, reading, import('./read-all.ts')]);
      const begun = beginPages(folders, before, bundle, ready);
      const { held, state, pages } = await endingAtFault(begun, fault, async () => {
        const { rendered, ...texts } = await step('texts', async () => {
          const [{ keepTexts }, { libraryState }] = await reading;
          const keeping = keepTexts(folder, kept, found, catalogueTakenBy(begun));
          // While a worker looks at the texts of a large library, this thread has nothing to do, and as a rule one has changed.
          const relating = begun && record ? import('./relate-texts.ts') : undefined;
          const texts = await keeping;
          const held = new Set(texts.entries.map(({ address }) => address));
          const state = libraryState(texts, folder);
          if (record?.state !== state) openInThreads(begun, folders, before.made, held.size);
          const isKnown = before.program !== undefined && record?.state === state;
          const same = isKnown && (await missing.found(signal, true)).length === 0;
          if (same) {
            texts.keepCatalogue();
            return { held, state, rendered: nothingChanged(before.made, begun) };
          }
          const { relateTexts } = await (relating ?? import('./relate-texts.ts'));
          const { addresses, compared } = await relateTexts(texts, folder);
          const gone = bringsUpToDate(begun) ? missing.supposed() : missing.found(signal);
          const rendered = renderPages(folders, { texts: addresses, compared, missing: gone }, before, begun);
          // Whoever waits for it is told, when all pairs are compared.
          rendered.catch(() => {});
          // Threads have what they list next by now.
          texts.keepCatalogue();
          await compared;
          return { held, state, rendered };
        });
        return { ...texts, pages: await step('pages', () => rendered) };
      });
      const placeOf = (file: string): string => (pages.changed.has(file) ? join(aside, file) : missing.placeOf(file));
      const searched = {
        store: searchStore,
        program: indexVersion(process.cwd()),
        keptIn: { file: records.beside('searched'), version },
        standing: record?.shards ?? new Map(),
        standingIn: join(folders.site, indexFolder),
        standingUntil: until,
        ...(fewFiles ? { textsInFile: fewer.textsInFile } : {}),
      };
      const index = async () => {
        const indexed = indexedPages(pages.made, held, placeOf);
        const { buildSearchIndex } = await import('../../search/build-index.ts');
        return buildSearchIndex(indexed.held, indexed.cited, join(aside, indexFolder), searched);
      };
      const { shards, gone } = await endingAtFault(begun, fault, async () => {
        const [, indexed] = await allEnded([pages.rest, step('index', index), missing.ensureSupposed(signal)]);
        if (compress) await step('compression', () => compressFiles(aside));
        counted = (await missing.found(signal)).length === 0;
        return indexed;
      });
      return { ...pages, state, shards, goneOfIndex: gone };
    },
    (aside, { goneOfIndex, state, shards, ...pages }) =>
      uninterrupted(async () => {
        const { changed, gone, made } = pages;
        records.forget();
        if (record) {
          const copies = compress ? [...changed, ...gone].map(copyOf) : [];
          const site = resolve(outDir);
          // A search finds no page that does not stand yet.
          const growth = await mergeFolder(aside, site, [...gone, ...copies], indexFolder);
          const placeIndex = () => mergeFolder(join(aside, indexFolder), join(site, indexFolder), goneOfIndex);
          const ofIndex = await step('index', placeIndex);
          const grown = {
            files: record.files + growth.files + ofIndex.files,
            bytes: record.bytes + growth.bytes + ofIndex.bytes,
          };
          size = counted ? grown : sizeOf(outDir);
        } else {
          size = compress ? sizeOf(aside) : sizeOfSite(aside, pages);
          replaceFolder(aside, outDir);
        }
        // To move a file changes it.
        records.write({ version, state, made, shards, until: timeOfDisk(outDir), ...size });
      }),
  );
  return { steps: steps.all, made: changed.size, unchanged: countOf(made) - changed.size, ...size };
}

async function nothingChanged(made: MadeByRoute, begun: PagesBegun): Promise<Rendered> {
  await begun?.end();
  const nothing = Promise.resolve();
  return {
    made,
    changed: new Set(),
    gone: [],
    left: [],
    rendered: nothing,
    rest: nothing,
    size: { files: 0, bytes: 0 },
  };
}
