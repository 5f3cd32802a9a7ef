import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../../../src/commands/build/read-library.ts';
import type { CitingDocument } from '../../../../src/corpus/graph/citing-document.ts';
import { fileState } from '../../../../src/corpus/kept/file-state.ts';
import { GatheredValues } from '../../../../src/corpus/kept/gathered-values.ts';
import { keepCatalogue, keptCatalogue } from '../../../../src/corpus/kept/kept-catalogue.ts';
import { KeptFiles, type PackedValue } from '../../../../src/corpus/kept/kept-files.ts';
import { LentParts } from '../../../../src/corpus/kept/lent-parts.ts';
import type { Parts } from '../../../../src/corpus/kept/pack.ts';
import { leavePlace, newPlace, packed as packedItems, putInto } from '../../../../src/corpus/kept/pack-place.ts';
import { programVersion } from '../../../../src/corpus/kept/program-version.ts';
import { pruneKept } from '../../../../src/corpus/kept/prune-kept.ts';
import { readText } from '../../../../src/corpus/kept/read-text.ts';
import { handOver, readTexts } from '../../../../src/corpus/kept/read-texts.ts';
import { digestParts, linesParts } from '../../../../src/corpus/kept/text-outline.ts';
import { TextReading } from '../../../../src/corpus/kept/text-reading.ts';
import { TextsPack } from '../../../../src/corpus/kept/texts-pack.ts';
import { writeAll } from '../../../../src/corpus/kept/write-all.ts';
import { type Making, updatePack } from '../../../../src/corpus/kept/write-pack.ts';
import { writtenLines } from '../../../../src/corpus/numbered-lines.ts';
import { readCatalogue } from '../../../../src/corpus/read-catalogue.ts';
import { catalogueEntry } from '../../../../src/corpus/read-entry.ts';
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

  it('is pruned of other versions at once, and of nothing else beside it, and of what is not in use where that is most of it', async () => {
    const root = temporaryFolder({ 'notes/of-a-person.txt': 'x', '1234567890abcdef-1/x': '' });
    const [now, before] = ['fedcba0987654321', '1234567890abcdef'];
    const [kept, other] = [new KeptFiles(join(root, now)), new KeptFiles(join(root, before))];
    await other.set('ab12', 'value', 1);
    for (let at = 0; at < 30; at++) await kept.set(`ab${at}`, 'value', at);
    await pruneKept(kept, new Set(Array.from({ length: 20 }, (_, at) => `ab${at}`)));
    expect(readdirSync(root).sort()).toEqual(['1234567890abcdef-1', now, 'notes']);
    expect(readdirSync(join(root, now, 'ab'))).toHaveLength(30);
    await pruneKept(kept, new Set(['ab0', 'ab7']), 10);
    expect(readdirSync(join(root, now, 'ab')).sort()).toEqual(['ab0.value', 'ab7.value']);
  });
});

describe('values in one file', () => {
  const handedOver = (...made: PackedValue[][]): Making =>
    async function* () {
      yield* made;
    };

  async function gathered(folder: string, values: Record<string, unknown>): Promise<PackedValue[]> {
    const gathering = new GatheredValues(folder);
    for (const [key, value] of Object.entries(values)) await gathering.made(key, 'value', async () => value);
    return gathering.take();
  }

  it('are found there, by whoever opens it later too', async () => {
    const kept = new KeptFiles(temporaryFolder());
    const made = await gathered(kept.folder, { ab12: 'one', ab13: ['two'] });
    const names = new Set(['ab12.value', 'ab13.value']);
    await kept.putInPack(handedOver(made.slice(0, 1), [], made.slice(1)), names);
    expect(readdirSync(kept.folder)).toEqual(['values.pack']);
    const again = new KeptFiles(kept.folder);
    for (const files of [kept, again]) {
      expect([await files.get('ab12', 'value'), await files.get('ab13', 'value')]).toEqual(['one', ['two']]);
      expect([files.has('ab13', 'value'), files.has('ab13', 'other'), files.has('ab14', 'value')]).toEqual([
        true,
        false,
        false,
      ]);
    }
  });

  it('are found by who missed them before they were there', async () => {
    const kept = new KeptFiles(temporaryFolder());
    const other = new KeptFiles(kept.folder);
    expect(await other.get('ab12', 'value')).toBeUndefined();
    for (const key of ['ab12', 'ab13']) {
      await kept.putInPack(handedOver(await gathered(kept.folder, { [key]: key })), new Set([`${key}.value`]));
      expect(await other.get(key, 'value')).toBe(key);
    }
  });

  it('are not made again by who gathers, nor handed over twice', async () => {
    const kept = new KeptFiles(temporaryFolder());
    await kept.putInPack(handedOver(await gathered(kept.folder, { ab12: 'one' })), new Set(['ab12.value']));
    expect((await gathered(kept.folder, { ab12: 'other', ab13: 'two' })).map(([name]) => name)).toEqual(['ab13.value']);
    const gathering = new GatheredValues(kept.folder);
    await gathering.set('ab14', 'value', 1);
    expect([gathering.take().length, gathering.take().length]).toEqual([1, 0]);
  });

  it('are found where those who made them wrote them, each behind the other', async () => {
    const kept = new KeptFiles(temporaryFolder());
    const made = await gathered(kept.folder, { ab12: 'one', ab13: ['two'], ab14: 'three' });
    const names = new Set(made.map(([name]) => name));
    await kept.putInPack(async function* (into) {
      if (!into) throw new Error('no place was named');
      const later = putInto(into, kept.pack, made.slice(2));
      yield putInto(into, kept.pack, made.slice(0, 1));
      yield [...made.slice(1, 2), ...later];
    }, names);
    const found = ['ab12', 'ab13', 'ab14'].map((key) => new KeptFiles(kept.folder).get(key, 'value'));
    expect(await Promise.all(found)).toEqual(['one', ['two'], 'three']);
    expect(readdirSync(kept.folder)).toEqual(['values.pack']);
  });

  it('stay where they are named again, beside those that stand in files of their own', async () => {
    const kept = new KeptFiles(temporaryFolder());
    await kept.putInPack(
      handedOver(await gathered(kept.folder, { ab12: 'one', ab13: 'two', ab14: 'three' })),
      new Set(['ab12.value', 'ab13.value', 'ab14.value']),
    );
    await kept.set('ab15', 'value', 'alone');
    const names = new Set(['ab12.value', 'ab14.value', 'ab15.value', 'ab16.value']);
    await kept.putInPack(handedOver(await gathered(kept.folder, { ab16: 'four' })), names);
    const found = ['ab12', 'ab13', 'ab14', 'ab15', 'ab16'].map((key) => kept.get(key, 'value'));
    expect(await Promise.all(found)).toEqual(['one', undefined, 'three', 'alone', 'four']);
  });
});

it('bytes are written to the last, however few the system takes at a time', () => {
  const file = join(temporaryFolder({ file: 'before' }), 'file');
  const opened = openSync(file, 'r+');
  const runs = [Buffer.from('all of '), Buffer.alloc(0), Buffer.from('it')];
  writeAll(opened, runs, 3, (to, bytes, from, length, place) => writeSync(to, bytes, from, Math.min(length, 2), place));
  closeSync(opened);
  expect(readFileSync(file, 'utf8')).toBe('befall of it');
});

describe('reading a text', () => {
  const entry = catalogueEntry(text, path);

  it('gives the same with what is kept as without', async () => {
    const folder = temporaryFolder({ [path]: text });
    const kept = new KeptFiles(temporaryFolder());
    await packed(kept, folder, [path]);
    const [fresh, again] = [new TextReading(folder, undefined, readText), new TextReading(folder, kept)];
    expect(await again.documentOf(entry)).toEqual(readMarkdown(text, path));
    const { passages, paragraphs, ...citing } = fresh.citingOf(entry);
    const unpacked = again.citingOf(entry);
    expect(unpacked).toMatchObject(citing);
    expect([unpacked.passages, unpacked.paragraphs]).toEqual([passages, paragraphs]);
    expect(await again.seriesTextOf(entry)).toEqual(await fresh.seriesTextOf(entry));
    expect(citing.citations.length).toBeGreaterThan(0);
  });

  it('gives of a file that is another by now what was taken from it before, and nothing else', async () => {
    const kept = new KeptFiles(temporaryFolder());
    const folder = temporaryFolder({ [path]: text });
    await packed(kept, folder, [path]);
    const changed = text.replace(/^title: .*$/m, 'title: Another title');
    await writeFile(join(folder, path), changed);
    const reading = new TextReading(folder, kept);
    expect((await reading.frontMatterOf(entry)).title).not.toBe('Another title');
    for (const read of [() => reading.documentOf(entry), () => reading.textOf(entry)]) {
      await expect(read()).rejects.toThrow(`${path}: the file was changed while it was in use.`);
    }
    const now = catalogueEntry(changed, path);
    expect((await reading.documentOf(now)).frontMatter.title).toBe('Another title');
    expect((await reading.frontMatterOf(now)).title).toBe('Another title');
    expect(Buffer.from(await reading.textOf(now)).toString()).toBe(changed);
  });

  it('gives of a text that is not kept what takes an await, and nothing else, where nothing is at hand to read it at once', async () => {
    const folder = temporaryFolder({ [path]: text });
    const fresh = new TextReading(folder, undefined, readText);
    const reading = new TextReading(folder, new KeptFiles(temporaryFolder()));
    expect(() => reading.citingOf(entry)).toThrow(`Nothing is kept of ${path}`);
    expect(await reading.frontMatterOf(entry)).toEqual(entry.frontMatter);
    expect(await reading.comparedOf(entry)).toEqual(await fresh.comparedOf(entry));
    expect(await reading.seriesTextOf(entry)).toEqual(await fresh.seriesTextOf(entry));
  });

  it('leaves what can’t be read to the catalogue, which says why', async () => {
    const folder = temporaryFolder({ [path]: text, 'a/res/1/1.md': 'no front matter' });
    const pack = new TextsPack(new KeptFiles(temporaryFolder()));
    const read = await readTexts(folder, ['a/res/1/1.md', 'a/res/1/2.md', path], pack);
    expect(read.map((text) => text?.digest)).toEqual([undefined, undefined, entry.digest]);
  });
});

describe('a catalogue that is kept', () => {
  afterEach(() => void vi.useRealTimers());

  it('is found by its digest, and the files of its texts are not read while the file system says that they are the same', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder({ [path]: text })];
    await packed(kept, folder, [path]);
    vi.useFakeTimers({ now: Date.now() + 5000 });
    const own = catalogueEntry(text, path);
    const entry = { ...own, frontMatter: { ...own.frontMatter, title: 'Not from the file' } };
    const states = () => new Map([[path, fileState(join(folder, path))]]);
    const key = keepCatalogue(kept, [entry], states(), new Map());
    expect([keptCatalogue(kept, key), keptCatalogue(kept, 'other')]).toEqual([[entry], undefined]);
    const title = async (): Promise<string | undefined> => {
      const found = { states: states(), read: new Map(), late: false };
      return (await readLibrary(folder, kept, Promise.resolve(found))).entries[0]?.frontMatter.title;
    };
    expect(await title()).toBe(entry.frontMatter.title);
    writeFileSync(join(folder, path), text.replace(/^title: .*$/m, 'title: Other'));
    expect(await title()).toBe('Other');
  });

  it('says nothing of a file that changed so lately that the next change might not show', () => {
    const folder = temporaryFolder({ [path]: text });
    expect(fileState(join(folder, path))).toBe('');
    expect(fileState(join(folder, path), Date.now() + 5000)).not.toBe('');
  });
});

/** Packs what is taken from these texts, and leaves out all others. */
async function packed(kept: KeptFiles, folder: string, paths: readonly string[]): Promise<string[]> {
  const pack = new TextsPack(kept);
  const read = (await readTexts(folder, paths, pack)).filter((one) => one !== null);
  const digests = read.map(({ digest }) => digest);
  async function* made(): AsyncGenerator<(readonly [string, Parts])[]> {
    for (const { digest, parts } of read) if (parts) yield [[digest, parts]];
  }
  await updatePack(pack, made, () => new Set(digests), false);
  return digests;
}

const textOf = (bytes?: Uint8Array): string | undefined => bytes && Buffer.from(bytes).toString();

describe('texts packed in one file', () => {
  const texts = { [path]: text, 'a/res/1/1.md': text.replace('symbol: A/RES/69/12', 'symbol: A/RES/1/1') };

  it('are found there, each part as it was read', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    await packed(kept, folder, Object.keys(texts));
    const [pack, fresh] = [new TextsPack(kept), new TextReading(folder, undefined, readText)];
    for (const entry of await readCatalogue(folder)) {
      expect(pack.get(entry.digest, 'frontMatter')).toEqual(entry.frontMatter);
      const { passages, paragraphs, ...citing } = fresh.citingOf(entry);
      expect(pack.get(entry.digest, 'citing')).toEqual(citing);
      expect(pack.get(entry.digest, 'paragraphs')).toEqual(paragraphs);
      expect(pack.get(entry.digest, 'passages')).toEqual(passages);
      for (const part of linesParts) {
        expect(writtenLines(pack.lines(entry.digest, part) ?? [], pack.words)).toBe(
          writtenLines(fresh.linesOf(entry, part), fresh.words),
        );
      }
      for (const part of digestParts) {
        expect(textOf(pack.digest(entry.digest, part))).toBe(textOf(fresh.stateOf(entry, part)));
      }
      expect(await fresh.seriesTextOf(entry)).toMatchObject(pack.notes(entry.digest) ?? {});
      expect(pack.get(entry.digest, 'compared')).toEqual(await fresh.comparedOf(entry));
    }
    expect(await readCatalogue(folder, pack)).toEqual(await readCatalogue(folder));
    expect(pack.get('0'.repeat(64), 'citing')).toBeUndefined();
  });

  it('lend a part in memory that is used again, and what was made of one text stays as it was when another is asked for', async () => {
    const others = { 'a/res/65/122.md': readFileSync('content/resolutions/a/res/65/122.md', 'utf8'), [path]: text };
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(others)];
    await packed(kept, folder, Object.keys(others));
    const [reading, fresh] = [new TextReading(folder, kept), new TextReading(folder, undefined, readText)];
    const entries = await readCatalogue(folder);
    const [texts, read] = [reading, fresh].map((each) => entries.map((entry) => each.citingOf(entry))) as [
      CitingDocument[],
      CitingDocument[],
    ];
    const ask = ({ citations, passages, paragraphs }: CitingDocument) => ({ citations, passages, paragraphs });
    const [long, short, longAgain] = [texts[0], texts[1], texts[0]].map((one) => one && ask(one));
    expect([long, short, longAgain]).toEqual([read[0], read[1], read[0]].map((one) => one && ask(one)));
    for (const [at, one] of [...texts.entries(), ...texts.entries()]) {
      for (const [id, passage] of read[at]?.passages ?? []) {
        const cited = read[at]?.citations.filter(({ paragraph }) => paragraph === id);
        expect([one.citationsIn?.(new Set([id])), one.passage?.(id)]).toEqual([cited, passage]);
      }
    }
    const pack = new TextsPack(kept);
    expect(() => pack.lent('0'.repeat(64), 'citing')).toThrow('gone');
    expect(pack.lent(entries[1]?.digest ?? '', 'citing').length).toBeGreaterThan(0);
  });

  it('stand in memory that is begun anew when it is full, and what has no room there is read by itself', () => {
    const lent = new LentParts();
    const read: string[] = [];
    const ask = (digest: string, length: number) =>
      lent
        .of(digest, (room) => {
          read.push(digest);
          return [room(length).fill(digest)];
        })[0]
        ?.toString();
    const half = 5_000_000;
    expect([ask('a', 10), ask('b', half), ask('a', 10)]).toEqual(['a'.repeat(10), 'b'.repeat(half), 'a'.repeat(10)]);
    expect([ask('c', half), ask('a', 10), ask('c', half)]).toEqual([
      'c'.repeat(half),
      'a'.repeat(10),
      'c'.repeat(half),
    ]);
    expect([ask('d', 4 * half), ask('d', 4 * half)]).toEqual(['d'.repeat(4 * half), 'd'.repeat(4 * half)]);
    expect(read.join('')).toBe('abcad');
  });

  it('are put together in memory that is used again, but for many at once', () => {
    const pack = new TextsPack(new KeptFiles(temporaryFolder()));
    const [few, many] = [Buffer.from('few'), Buffer.alloc(17e6, 'many')];
    const sizes = [few, many, few].map((part) => {
      const { bytes } = packedItems(pack, [['a', [part]]]);
      expect(part.equals(bytes)).toBe(true);
      return bytes.buffer.byteLength;
    });
    expect([sizes[0], sizes[1]]).toEqual([sizes[2], many.length]);
  });

  it('are told to another thread by where they were written, with their outlines and no bytes besides', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    const place = newPlace(join(kept.folder, 'place'));
    const pack = new TextsPack(kept);
    for (const paths of [Object.keys(texts), [path]]) {
      const read = await readTexts(folder, paths, pack);
      const { made } = handOver(read, pack, place);
      const written = readFileSync(place.path);
      const outlines: Uint8Array[] = [];
      for (const [at, item] of made.entries()) {
        if (!('outline' in item && item.outline)) throw new Error('A text that is written has an outline.');
        const parts = read[at]?.parts ?? [];
        const end = item.start + item.lengths.reduce((sum, length) => sum + length, 0);
        expect(written.subarray(item.start, end)).toEqual(Buffer.concat(parts));
        expect(Buffer.from(item.outline)).toEqual(Buffer.from(parts.at(-1) ?? []));
        outlines.push(item.outline);
      }
      const [first] = outlines;
      expect(first?.buffer.byteLength).toBe(outlines.reduce((sum, { length }) => sum + length, 0));
    }
    leavePlace();
  });

  it('are not read again where the pack has them, and those no longer held are left out', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    const [first = '', second = ''] = await packed(kept, folder, Object.keys(texts));
    expect((await readTexts(folder, [path], new TextsPack(kept)))[0]?.parts).toBeNull();
    writeFileSync(join(kept.folder, 'texts.pack.left-behind'), 'x');
    await packed(kept, folder, [path]);
    const pack = new TextsPack(kept);
    expect(pack.get(first, 'frontMatter')).toEqual(catalogueEntry(text, path).frontMatter);
    expect(pack.has(second)).toBe(false);
    expect(readdirSync(kept.folder)).toEqual(['texts.pack']);
  });

  it('stand behind those that are packed already where few are new, and are found in both places', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    await packed(kept, folder, Object.keys(texts));
    const file = join(kept.folder, 'texts.pack');
    const whole = readFileSync(file);
    const { end } = new TextsPack(kept);
    writeFileSync(join(folder, 'a/res/1/2.md'), text.replace('symbol: A/RES/69/12', 'symbol: A/RES/1/2'));
    await packed(kept, folder, [...Object.keys(texts), 'a/res/1/2.md']);
    expect(readFileSync(file).subarray(0, end)).toEqual(whole.subarray(0, end));
    const pack = new TextsPack(kept);
    for (const { digest, frontMatter } of await readCatalogue(folder)) {
      expect(pack.get(digest, 'frontMatter')).toEqual(frontMatter);
    }
    const [last = ''] = await packed(kept, folder, [path]);
    expect(readFileSync(file).length).toBeLessThan(whole.length);
    expect(new TextsPack(kept).has(last)).toBe(true);
  });

  it('are found in the pack that they were put into, as in one that is opened then', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    const pack = new TextsPack(kept);
    const put = async (paths: readonly string[]): Promise<void> => {
      const read = (await readTexts(folder, paths)).filter((one) => one !== null);
      const items = read.map(({ digest, parts }) => [digest, parts ?? []] as const);
      async function* made(): AsyncGenerator<(readonly [string, Parts])[]> {
        yield items.filter(([digest]) => !pack.has(digest));
      }
      await updatePack(pack, made, () => new Set(items.map(([digest]) => digest)), false);
      const opened = new TextsPack(kept);
      expect([pack.size, pack.end]).toEqual([paths.length, opened.end]);
      for (const [digest, parts] of items) {
        expect(pack.parts(digest)?.map(textOf)).toEqual(parts.map(textOf));
        expect(pack.notes(digest)).toEqual(opened.notes(digest));
        for (const part of linesParts) {
          expect(writtenLines(pack.lines(digest, part) ?? [], pack.words)).toBe(
            writtenLines(opened.lines(digest, part) ?? [], opened.words),
          );
        }
      }
    };
    // Written anew, left as it is, grown, written anew.
    await put(Object.keys(texts));
    await put(Object.keys(texts));
    writeFileSync(join(folder, 'a/res/1/2.md'), text.replace('symbol: A/RES/69/12', 'symbol: A/RES/1/2'));
    await put([...Object.keys(texts), 'a/res/1/2.md']);
    await put([path]);
  });

  it('say whether that by which series are told is another, and nothing of the rest', async () => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder({ [path]: text })];
    const stateOf = async (markdown: string): Promise<string> => {
      writeFileSync(join(folder, path), markdown);
      const [digest = ''] = await packed(kept, folder, [path]);
      return Buffer.from(new TextReading(folder, kept).seriesStateOf({ digest, path })).toString();
    };
    const before = await stateOf(text);
    const otherBody = text.replace(/^(1\. .*)$/m, '$1 Sic.');
    expect(otherBody).not.toBe(text);
    expect(await stateOf(otherBody)).toBe(before);
    expect(await stateOf(text.replace(/^title: .*$/m, 'title: Another title'))).not.toBe(before);
  });

  it.each<[reason: string, cutShort: (file: string) => void]>([
    ['before its index', (file) => truncateSync(file, 100)],
    ['in its index', (file) => truncateSync(file, readFileSync(file).length - 9)],
    ['while it grows', (file) => appendFileSync(file, readFileSync(file).subarray(0, 100))],
    ['while it grows, with nothing but room for it', (file) => appendFileSync(file, Buffer.alloc(100))],
  ])('are read from their own files where the pack is cut short %s', async (_reason, cutShort) => {
    const [kept, folder] = [new KeptFiles(temporaryFolder()), temporaryFolder(texts)];
    await packed(kept, folder, Object.keys(texts));
    cutShort(join(kept.folder, 'texts.pack'));
    expect(new TextsPack(kept).size).toBe(0);
    const [entry] = await readCatalogue(folder);
    if (!entry) throw new Error('The folder has two texts.');
    expect(new TextReading(folder, kept, readText).citingOf(entry)).toEqual(
      new TextReading(folder, undefined, readText).citingOf(entry),
    );
  });
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
