import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildSite } from '../../../src/commands/build/build-site.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const looked = vi.hoisted(() => ({ signal: undefined as AbortSignal | undefined }));
const fault = vi.hoisted(() => new Error('ENOSPC: no space left on device'));

vi.mock('../../../src/commands/build/one-at-a-time.ts', () => ({ oneAtATime: async () => () => {} }));
vi.mock('../../../src/commands/build/missing-files.ts', () => ({
  missingFiles: (_folder: string, _made: unknown, _left: unknown, _workers: number, signal: AbortSignal) => {
    looked.signal = signal;
    return new Promise(() => {});
  },
}));
vi.mock('../../../src/commands/build/keep-texts.ts', () => ({
  keepTexts: async () => ({ entries: [], keepCatalogue: () => {} }),
}));
vi.mock('../../../src/commands/build/library-state.ts', () => ({ libraryState: () => 'state' }));
vi.mock('../../../src/commands/build/relate-texts.ts', () => ({ relateTexts: async () => ({ addresses: [] }) }));
vi.mock('../../../src/commands/build/render-pages.ts', () => ({
  published: 'public',
  beginPages: () => undefined,
  bringsUpToDate: () => false,
  catalogueTakenBy: () => undefined,
  openInThreads: () => {},
  renderPages: async () => ({ made: new Map(), changed: new Set(), gone: [], rest: Promise.resolve() }),
}));
vi.mock('../../../src/search/build-index.ts', () => ({ buildSearchIndex: () => Promise.reject(fault) }));

it('workers that look for missing files are ended where the index can not be made', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dist'));
  await expect(buildSite(join(folder, 'dist'))).rejects.toBe(fault);
  expect(looked.signal?.reason).toBe(fault);
});
