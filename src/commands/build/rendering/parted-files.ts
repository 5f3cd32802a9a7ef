import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentPart } from '../../../exports/content.ts';
import type { PageFiles } from './page-files.ts';
import type { ThreadStart } from './prerender-app.ts';
import { type StandingParts, writeParts } from './write-parts.ts';

/**
 * Writes files that have parts. Which parts a file has is kept beside the record of the site; of a file that stands as it was left those are
 * taken from there that would be the same.
 */
export class PartedFiles {
  readonly #files: PageFiles;
  readonly #start: Pick<ThreadStart, 'folder' | 'standing' | 'until' | 'parts'>;

  /** `files` writes below the same folder. */
  constructor(files: PageFiles, start: Pick<ThreadStart, 'folder' | 'standing' | 'until' | 'parts'>) {
    this.#files = files;
    this.#start = start;
  }

  /** Answers how many bytes the file has. */
  write(file: string, parts: readonly ContentPart[]): number {
    const standing = this.#standing(file);
    try {
      return this.#write(file, parts, standing);
    } finally {
      if (standing) closeSync(standing.file);
    }
  }

  #write(file: string, parts: readonly ContentPart[], standing: StandingParts | undefined): number {
    this.#files.write(file, '');
    const path = join(this.#start.folder, file);
    const lengths = writeParts(path, parts, standing);
    const listed = parts.map(({ key }, at) => `${lengths[at]} ${key}`);
    const { parts: lists } = this.#start;
    if (lists !== undefined) {
      mkdirSync(lists, { recursive: true });
      writeFileSync(listOf(lists, file), [identityOf(statSync(path)), ...listed].join('\n'));
    }
    return lengths.reduce((sum, length) => sum + length, 0);
  }

  #standing(file: string): StandingParts | undefined {
    const { standing, until = 0, parts } = this.#start;
    if (standing === undefined || parts === undefined) return undefined;
    let opened: number | undefined;
    try {
      const [identity, ...listed] = readFileSync(listOf(parts, file), 'utf8').split('\n');
      opened = openSync(join(standing, file), 'r');
      const stands = fstatSync(opened);
      let end = 0;
      const runs = new Map(
        listed.map((line) => {
          const start = end;
          end += Number.parseInt(line, 10);
          return [line.slice(line.indexOf(' ') + 1), { start, end }];
        }),
      );
      // Of one that somebody wrote to since, the time of change tells, whatever time of writing they gave it.
      const asLeft = stands.ctimeMs <= until && identityOf(stands) === identity;
      if (asLeft && stands.size === end) return { file: opened, runs };
    } catch {
      // Nothing stands, or nothing tells of its parts.
    }
    if (opened !== undefined) closeSync(opened);
    return undefined;
  }
}

const listOf = (lists: string, file: string): string => join(lists, file.replaceAll('/', ' '));

/** Of a file itself: it stays the same when the file is moved to its place. */
const identityOf = ({ ino, size, mtimeMs }: Stats): string => `${ino} ${size} ${mtimeMs}`;
