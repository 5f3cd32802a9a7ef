import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Processes } from './indexing/processes.ts';
import { type PageFile, type Told, tellPage } from './indexing/told.ts';

/** Where the page of a held text stands. */
export interface SitePage extends PageFile {
  /** Tells its states apart; without one the file is read to see whether it has changed. */
  key?: string;
}

/** The page of a held text in the built site. */
export type BuiltPage = PageFile & Told;

/** Pages that a process reads at a time. Fewer are read here. */
const together = 48;

/** A file that keeps what pages say of themselves, for builds of the same version of the program and its settings. */
export interface KeptPages {
  file: string;
  version: string;
}

/** Pages of held texts in their order, and what keeps what they say for the next time, when there is time for it. */
export interface ReadPages {
  held: BuiltPage[];
  keep(): Promise<void>;
}

/**
 * Reads what pages of held texts say of themselves. `keptIn` keeps it for the next
 * time, by their keys: a page that has not changed is not read. Throws with the page's path where its indexed part is not as it should be.
 */
export async function readBuiltPages(
  pages: readonly SitePage[],
  keptIn: KeptPages | undefined,
  processes: Processes,
): Promise<ReadPages> {
  const before = keptIn ? await readKept(keptIn) : new Map<string, Told>();
  const unknown = pages.filter(({ key }) => !(key && before.has(key)));
  const told = new Map<SitePage, Told>();
  await Promise.all(
    Array.from({ length: Math.ceil(unknown.length / together) }, async (_, at) => {
      const some = unknown.slice(at * together, (at + 1) * together);
      const files = some.map(({ path, file }) => ({ path, file }));
      const all = unknown.length > together ? await processes.run('tell', files) : files.map(tellPage);
      for (const [place, page] of some.entries()) {
        const own = all[place];
        if (own) told.set(page, own);
      }
    }),
  );
  const read = pages.flatMap((page): BuiltPage[] => {
    const own = told.get(page) ?? before.get(page.key ?? '');
    return own ? [{ path: page.path, file: page.file, ...own }] : [];
  });
  return {
    held: read,
    keep: async () => {
      if (keptIn) await keep(keptIn, knownOf(pages, read));
    },
  };
}

/** What each page says, by its key, where it has one. */
function knownOf(pages: readonly SitePage[], read: readonly BuiltPage[]): Map<string, Told> {
  const known = pages.flatMap(({ key }, at): [string, Told][] => {
    const { text, weight, digest } = read[at] ?? {};
    return key && text && weight !== undefined && digest ? [[key, { text, weight, digest }]] : [];
  });
  return new Map(known);
}

/** Nothing where another version has kept it: of an interrupted build it stands beside a site of the version before. */
async function readKept({ file, version }: KeptPages): Promise<Map<string, Told>> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as { version: string; told: Record<string, Told> };
    return new Map(kept.version === version ? Object.entries(kept.told) : []);
  } catch {
    return new Map();
  }
}

async function keep({ file, version }: KeptPages, known: ReadonlyMap<string, Told>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify({ version, told: Object.fromEntries(known) }));
  await rename(`${file}.new`, file);
}
