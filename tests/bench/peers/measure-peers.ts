import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sizeOf } from '../../../src/commands/build/build-report.ts';
import type { Row } from '../bench.ts';
import { clearFolder } from '../measure/cleared-folder.ts';
import { rested } from '../measure/rested.ts';
import { type Cost, costOf } from '../whole-process.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './peer.ts';
import { type Measured, peerRows, together } from './peer-rows.ts';

const peers: readonly Peer[] = [hugo, eleventy];

const measured = async (what: string, cost: Cost, site: string): Promise<Measured> => {
  if (cost.status !== 0) throw new Error(`${what} ended with status ${cost.status}:\n${cost.said.trim()}`);
  return { ...cost, ...sizeOf(site) };
};

/** One run of a peer: its pages into an empty folder, and one Pagefind index of them. */
async function once(peer: Peer, project: string, site: string): Promise<[pages: Measured, index: Measured]> {
  await clearFolder(site);
  mkdirSync(site);
  await rested();
  const pages = await measured(peer.name, await peer.render(project, site), site);
  await rested();
  const pagefind = await costOf(resolve('node_modules/.bin/pagefind'), ['--site', site]);
  return [pages, await measured('Pagefind', pagefind, site)];
}

/**
 * Renders `folder`/texts with each peer that is here, and indexes what it made with Pagefind; our own builds of the same texts
 * are rows of before, `ours`.
 */
export async function measurePeers(
  folder: string,
  count: number,
  { runs, keep, ours }: { runs: number; keep: (...rows: Row[]) => void; ours: () => readonly Row[] },
): Promise<void> {
  for (const peer of peers) {
    const project = join(folder, peer.name);
    mkdirSync(project, { recursive: true });
    const missing = await peer.prepare(project, join(folder, 'texts'));
    if (missing) {
      console.error(`${missing}: measured without it.`);
      continue;
    }
    const all: { whole: Measured[]; pages: Measured[]; index: Measured[] } = { whole: [], pages: [], index: [] };
    for (let run = 0; run < runs; run++) {
      const [pages, index] = await once(peer, project, join(project, 'site'));
      all.pages.push(pages);
      all.index.push(index);
      all.whole.push(together(pages, index));
      keep(...peerRows(count, peer.name, all, ours()));
    }
  }
}
