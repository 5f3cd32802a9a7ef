import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueEntry } from '../../../../src/corpus/catalogue-entry.ts';
import { KeptFiles } from '../../../../src/corpus/kept/kept-files.ts';
import { packTexts } from '../../../../src/corpus/kept/pack-texts.ts';
import { programVersion } from '../../../../src/corpus/kept/program-version.ts';
import { pruneKept } from '../../../../src/corpus/kept/prune-kept.ts';
import { SharedStrings } from '../../../../src/corpus/kept/shared-strings.ts';
import { TextReading } from '../../../../src/corpus/kept/text-reading.ts';
import { TextsPack } from '../../../../src/corpus/kept/texts-pack.ts';
import { readCatalogue } from '../../../../src/corpus/read-catalogue.ts';
import { readMarkdown } from '../../../../src/markdown/read-markdown.ts';
import { temporaryFolder } from '../../../frame/temporary-folder.ts';

const path = 'a/res/69/12.md';
const text = await readFile(join('content/resolutions', path), 'utf8');

describe('kept files', () => {
  it('gives a value back as it was, with its maps and what two parts of it share', async () => {
    const kept = new KeptFiles(temporaryFolder());
    const shared = { words: 'Recalls “this”' };
    await kept.set('ab12', 'value', { one: shared, other: shared, map: new Map([['a', 1]]) });
    const found = await kept.get<{ one: unknown; other: unknown; map: Map<string, number> }>('ab12', 'value');
    expect(found).toEqual({ one: shared, other: shared, map: new Map([['a', 1]]) });
    expect(found?.one).toBe(found?.other);
  });

  it('takes a file that is cut short for none, and makes its value anew', async () => {
    const kept = new KeptFiles(temporaryFolder());
    await kept.set('ab12', 'value', 'whole');
    writeFileSync(kept.pathOf('ab12', 'value'), 'x');
    expect(await kept.made('ab12', 'value', async () => 'new')).toBe('new');
    expect(await kept.made('ab12', 'value', async () => 'newer')).toBe('new');
  });

  it('leaves nothing half written beside a value', async () => {
    const kept = new KeptFiles(temporaryFolder());
    await kept.set('ab12', 'value', 1);
    expect(readdirSync(join(kept.folder, 'ab'))).toEqual(['ab12.value']);
  });

  it('is pruned of other versions at once, and of what is not in use where that is most of it', async () => {
    const root = temporaryFolder();
    const [kept, other] = [new KeptFiles(join(root, 'new')), new KeptFiles(join(root, 'old'))];
    await other.set('ab12', 'value', 1);
    for (let at = 0; at < 30; at++) await kept.set(`ab${at}`, 'value', at);
    await pruneKept(kept, new Set(Array.from({ length: 20 }, (_, at) => `ab${at}`)));
    expect(readdirSync(root)).toEqual(['new']);
    expect(readdirSync(join(root, 'new', 'ab'))).toHaveLength(30);
    await pruneKept(kept, new Set(['ab0', 'ab7']), 10);
    expect(readdirSync(join(root, 'new', 'ab')).sort()).toEqual(['ab0.value', 'ab7.value']);
  });
});

describe('reading a text', () => {
  const entry = catalogueEntry(text, path);

  it('gives the same with what is kept as without', async () => {
    const folder = temporaryFolder({ [path]: text });
    const kept = new KeptFiles(temporaryFolder());
    await new TextReading(folder, kept).keep(path);
    const [fresh, again] = [new TextReading(folder), new TextReading(folder, kept)];
    expect(await again.documentOf(entry)).toEqual(readMarkdown(text, path));
    expect(await again.documentOf(entry)).toEqual(await fresh.documentOf(entry));
    expect(await again.citingOf(entry)).toEqual(await fresh.citingOf(entry));
    expect(await again.seriesTextOf(entry)).toEqual(await fresh.seriesTextOf(entry));
    expect((await again.citingOf(entry)).citations.length).toBeGreaterThan(0);
  });

  it('does not read a file again whose digest is known, and reads it when its digest is another', async () => {
    const kept = new KeptFiles(temporaryFolder());
    const folder = temporaryFolder({ [path]: text });
    await new TextReading(folder, kept).keep(path);
    const changed = text.replace(/^title: .*$/m, 'title: Another title');
    await writeFile(join(folder, path), changed);
    const reading = new TextReading(folder, kept);
    expect((await reading.documentOf(entry)).frontMatter.title).not.toBe('Another title');
    const now = catalogueEntry(changed, path);
    expect((await reading.documentOf(now)).frontMatter.title).toBe('Another title');
  });
});

describe('texts packed in one file', () => {
  const texts = { [path]: text, 'a/res/1/1.md': text.replace('symbol: A/RES/69/12', 'symbol: A/RES/1/1') };

  async function packedIn(kept: KeptFiles, folder: string): Promise<{ digests: string[]; reading: TextReading }> {
    const reading = new TextReading(folder, kept);
    for (const name of Object.keys(texts)) await reading.keep(name);
    const digests = Object.entries(texts).map(([name, markdown]) => catalogueEntry(markdown, name).digest);
    await packTexts(kept, new Set(digests), new TextsPack(kept), reading);
    return { digests, reading };
  }

  it('are found there without their own files, each part as it was read', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    const { digests } = await packedIn(kept, folder);
    for (const digest of digests) rmSync(kept.pathOf(digest, 'parts'));
    const [pack, fresh] = [new TextsPack(kept), new TextReading(folder)];
    for (const entry of await readCatalogue(folder)) {
      expect(pack.get(entry.digest, 'frontMatter')).toEqual(entry.frontMatter);
      const { passages, paragraphs, ...citing } = await fresh.citingOf(entry);
      expect(pack.get(entry.digest, 'citing')).toEqual(citing);
      expect(pack.get(entry.digest, 'paragraphs')).toEqual(paragraphs);
      expect(pack.get(entry.digest, 'passages')).toEqual(passages);
      const unpacked = await new TextReading(folder, kept).citingOf(entry);
      expect(unpacked).toMatchObject(citing);
      expect([unpacked.paragraphs, unpacked.passages]).toEqual([paragraphs, passages]);
      expect(pack.get(entry.digest, 'openings')).toEqual(await fresh.openingsOf(entry));
      expect(pack.get(entry.digest, 'series')).toEqual(await fresh.seriesTextOf(entry));
    }
    expect(await readCatalogue(folder, pack)).toEqual(await readCatalogue(folder));
    expect(pack.get('0'.repeat(64), 'citing')).toBeUndefined();
  });

  it('are taken over from the pack before, and those no longer held are left out', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    const { digests, reading } = await packedIn(kept, folder);
    const [first = '', second = ''] = digests;
    rmSync(kept.pathOf(first, 'parts'));
    await packTexts(kept, new Set([first]), new TextsPack(kept), reading);
    const pack = new TextsPack(kept);
    expect(pack.get(first, 'frontMatter')).toEqual(catalogueEntry(text, path).frontMatter);
    expect(pack.has(second)).toBe(false);
    expect(readdirSync(kept.folder).filter((name) => name.startsWith('texts.pack'))).toEqual(['texts.pack']);
  });

  it('stand behind those that are packed already where few are new, and are found in both places', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    const { digests, reading } = await packedIn(kept, folder);
    const file = join(kept.folder, 'texts.pack');
    const whole = readFileSync(file);
    writeFileSync(join(folder, 'a/res/1/2.md'), text.replace('symbol: A/RES/69/12', 'symbol: A/RES/1/2'));
    const entries = await readCatalogue(folder);
    await reading.keep('a/res/1/2.md');
    await packTexts(kept, new Set(entries.map(({ digest }) => digest)), new TextsPack(kept), reading);
    expect(readFileSync(file).subarray(0, whole.length)).toEqual(whole);
    const pack = new TextsPack(kept);
    for (const { digest, frontMatter } of entries) expect(pack.get(digest, 'frontMatter')).toEqual(frontMatter);
    await packTexts(kept, new Set(digests.slice(1)), new TextsPack(kept), reading);
    expect(readFileSync(file).length).toBeLessThan(whole.length);
    expect(new TextsPack(kept).has(digests[1] ?? '')).toBe(true);
  });

  it('say whether that by which series are told is another, and nothing of the rest', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    const { digests, reading } = await packedIn(kept, folder);
    const [before] = [new TextReading(folder, kept).seriesStateOf({ digest: digests[0] ?? '', path })];
    const others = {
      body: text.replace(/^(1\. .*)$/m, '$1 Sic.'),
      title: text.replace(/^title: .*$/m, 'title: Another title'),
    };
    const state: Record<string, string> = {};
    for (const [what, markdown] of Object.entries(others)) {
      writeFileSync(join(folder, path), markdown);
      await reading.keep(path);
      const { digest } = catalogueEntry(markdown, path);
      await packTexts(kept, new Set([digest]), new TextsPack(kept), reading);
      state[what] = new TextReading(folder, kept).seriesStateOf({ digest, path });
    }
    expect(others.body).not.toBe(text);
    expect([state['body'] === before, state['title'] === before]).toEqual([true, false]);
  });

  it('are read from their own files where the pack is cut short', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    const { digests } = await packedIn(kept, folder);
    truncateSync(join(kept.folder, 'texts.pack'), 100);
    expect(new TextsPack(kept).has(digests[0] ?? '')).toBe(false);
    const [entry] = await readCatalogue(folder);
    if (!entry) throw new Error('The folder has two texts.');
    expect(await new TextReading(folder, kept).citingOf(entry)).toEqual(await new TextReading(folder).citingOf(entry));
  });
});

it('values whose strings are shared are what they were, at any depth', () => {
  const made = (): { id: string; list: { words: string; none: null; at: number }[] } => ({
    id: ['para', '1'].join('-'),
    list: [{ words: 'long words '.repeat(9), none: null, at: 1 }],
  });
  const strings = new SharedStrings();
  const [one, other] = [strings.share(made()), strings.share(made())];
  expect(one).toEqual(made());
  expect(other).toEqual(made());
});

describe('the version of the program', () => {
  it('is another when the code of a room, or a package, is', async () => {
    const project = temporaryFolder();
    const rooms = ['citations', 'corpus', 'markdown', 'model', 'symbols', 'vocabulary'];
    for (const room of rooms) await mkdir(join(project, 'src', room), { recursive: true });
    await writeFile(join(project, 'package-lock.json'), '{}');
    const source = join(project, 'src/markdown/read.ts');
    await writeFile(source, 'one');
    const first = programVersion(project);
    expect(programVersion(project)).toBe(first);
    await writeFile(source, 'two');
    const second = programVersion(project);
    await writeFile(join(project, 'package-lock.json'), '{"a":1}');
    expect(new Set([first, second, programVersion(project)]).size).toBe(3);
  });
});
