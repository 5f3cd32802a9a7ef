import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveSite } from '../../src/commands/serve/serve-site.ts';
import { syntheticLibrary } from '../bench/synthetic/write-library.ts';
import { buildInto } from './built-site.ts';

/** A served site of made texts, for pages that two texts don't give. */
export interface LargerLibrary {
  url: string;
  /** The built files. */
  folder: string;
  close: () => void;
}

/** The field of the front matter in which made texts name their agenda items, and what ours name besides. */
const agenda = /^agendaItems:(?: \[\]|(?:\n {2}- .*)+)$/m;
const named = ['agendaItems:', '  - "54"', 'agendaItemNames:', '  - Rule of law', 'subjects:', '  - RULE OF LAW'];
/** The second note of a text, which repeats the first. */
const secondNote = /^(\[\^2\]: ).*$/m;

/** Builds and serves the texts that a seed gives, all under one agenda item and on one subject, under a path. */
export async function largerLibrary(count: number, seed: number, base: string): Promise<LargerLibrary> {
  const around = mkdtempSync(join(tmpdir(), 'recalling-library-'));
  for (const { path, markdown } of syntheticLibrary(count, seed)) {
    const file = join(around, 'texts', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markdown.replace(agenda, named.join('\n')).replace(secondNote, '$1Ibid., vol. 2.'));
  }
  const folder = join(around, 'dist');
  const { status, output } = await buildInto(folder, { RESOLUTIONS: join(around, 'texts'), BASE: base });
  if (status !== 0) throw new Error(output);
  const { url, close } = await serveSite(folder, base, 0);
  return {
    url,
    folder,
    close: () => {
      close();
      rmSync(around, { recursive: true, force: true });
    },
  };
}
