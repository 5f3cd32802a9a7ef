import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Place } from './asked-pages.ts';
import type { ThreadStart } from './prerender-app.ts';

/** What Astro has made of the program for rendering, without the texts: pages can be rendered by it as long as the program is the same. */
export interface Bundle extends Place {
  start: Omit<ThreadStart, 'folder'>;
}

interface Kept extends Bundle {
  /** Files beside the pages that Astro wrote: scripts, styles, what is published as it is. */
  assets: string[];
  /** The files of the bundle, each with how many bytes it has. */
  files: [name: string, bytes: number][];
}

const bundleFolder = 'bundle';
const startFile = 'start';
/** Where Astro puts what pages load. */
export const assetsFolder = '_astro';

/** The one bundle that is kept in a folder, by the version of the program that it was made from. */
export class KeptBundle {
  readonly #folder: string;
  readonly #public: string;

  /** `published` is the folder of files that a site has as they are. */
  constructor(cache: string, version: string, published: string) {
    this.#folder = join(cache, version);
    this.#public = published;
  }

  /** The bundle, where all of it is kept and `site` has all that its pages load. */
  of(site: string): Bundle | undefined {
    try {
      const { assets, files, start, ...place } = deserialize(readFileSync(join(this.#folder, startFile))) as Kept;
      if (!files.every(([name, bytes]) => this.#bytesOf(name) === bytes)) return undefined;
      if (!assets.every((asset) => existsSync(join(site, asset)))) return undefined;
      return { ...place, start: { ...start, entry: join(this.#folder, bundleFolder, start.entry) } };
    } catch {
      return undefined;
    }
  }

  /** Takes the bundle while it stands; Astro removes it in the end. It is kept when `seal` is called. */
  take({ entry }: Pick<ThreadStart, 'entry'>): void {
    rmSync(dirname(this.#folder), { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
    cpSync(dirname(entry), join(this.#folder, bundleFolder), { recursive: true });
  }

  /** Keeps the bundle taken. `site` is what Astro has written. */
  seal({ start, ...place }: Bundle, site: string): void {
    const assets = [
      ...filesIn(join(site, assetsFolder)).map((name) => `${assetsFolder}/${name}`),
      ...filesIn(this.#public),
    ];
    const files = filesIn(join(this.#folder, bundleFolder)).map((name): Kept['files'][number] => [
      name,
      this.#bytesOf(name) ?? 0,
    ]);
    const kept: Kept = { ...place, start: { ...start, entry: basename(start.entry) }, assets, files };
    const file = join(this.#folder, startFile);
    writeFileSync(`${file}.new`, serialize(kept));
    renameSync(`${file}.new`, file);
  }

  #bytesOf(name: string): number | undefined {
    return statSync(join(this.#folder, bundleFolder, name), { throwIfNoEntry: false })?.size;
  }
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    : [];
