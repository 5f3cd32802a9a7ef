import { describe, expect, it } from 'vitest';
import { indexMakers } from '../src/commands/build/site-version.ts';
import { textMakers } from '../src/corpus/kept/program-version.ts';
import { importsOf, loadsOf, type SourceFile, sourceFiles } from './frame/import-lines.ts';

const foundations = ['vocabulary', 'symbols', 'model', 'citations', 'markdown'];
const show = [...foundations, 'corpus', 'exports', 'search', 'components', 'client', 'styles'];

/** Each room of `src/` and the rooms that it may import; itself always. `README.md` beside them says what each is for. */
const rooms: Record<string, readonly string[]> = {
  vocabulary: [],
  symbols: ['vocabulary'],
  model: ['symbols', 'vocabulary'],
  citations: ['model', 'symbols', 'vocabulary'],
  markdown: ['citations', 'model', 'symbols', 'vocabulary'],
  import: foundations,
  corpus: foundations,
  exports: ['model', 'symbols', 'citations', 'vocabulary'],
  search: ['symbols', 'vocabulary'],
  commands: [...foundations, 'import', 'corpus', 'exports', 'search'],
  client: show,
  components: show,
  pages: show,
  styles: [],
  'content.config.ts': ['corpus'],
};

/** What is kept between builds is made by one room, and thrown away with the code of these. */
const keepers = { corpus: textMakers, search: indexMakers };

/** Where files, terminal and network may be touched. All other rooms answer from what they are given. */
const outside = [/^src\/commands\//, /^src\/import\/read\//, /^src\/corpus\//, /^src\/search\//, /^src\/pages\//];
/** Modules of Node that only compute. */
const computing = ['node:crypto', 'node:path', 'node:url', 'node:util', 'node:stream/consumers', 'node:zlib'];

const roomOf = (path: string): string | undefined => /^src\/([^/]+)/.exec(path)?.[1];

const files = sourceFiles('src');

/** `src/a/x.ts → src/b/y.ts` for every import that `wrong` finds fault with. */
const faults = (among: readonly SourceFile[], wrong: (file: SourceFile, imported: string) => boolean): string[] =>
  among.flatMap((file) =>
    file.imports.filter((imported) => wrong(file, imported)).map((imported) => `${file.path} → ${imported}`),
  );

/** A way through the rooms that comes back to where it began; undefined where there is none. */
function circle(edges: Map<string, Set<string>>): string[] | undefined {
  const done = new Set<string>();
  const walk = (room: string, way: string[]): string[] | undefined => {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
    if (done.has(room)) return undefined;
    for (const next of edges.get(room) ?? []) {
      const found = walk(next, [...way, room]);
      if (found) return found;
    }
    done.add(room);
    return undefined;
  };
  for (const room of edges.keys()) {
    const found = walk(room, []);
    if (found) return found;
  }
  return undefined;
}

describe('the rooms of src/', () => {
  it('all stand in the table', () => {
    expect(files.map(({ path }) => path).filter((path) => !(rooms[roomOf(path) ?? ''] ?? false))).toEqual([]);
  });

  it('import only the rooms that the table names', () => {
    const wrong = faults(files, ({ path }, imported) => {
      const [from = '', to] = [roomOf(path), roomOf(imported)];
      return to !== undefined && to !== from && !rooms[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(keepers))('that %s imports all count for what it keeps between builds', (room, makers) => {
    expect(makers).toEqual(expect.arrayContaining([room, ...(rooms[room] ?? [])].map((each) => `src/${each}`)));
  });

  it('import nothing from outside src/ but packages', () => {
    const own = (imported: string): boolean => /^(\.\.|tests|public|content)(\/|$)/.test(imported);
    expect(faults(files, (_, imported) => own(imported))).toEqual([]);
  });

  it('touch the outside only where the table says so', () => {
    const wrong = faults(
      files.filter(({ path }) => !outside.some((room) => room.test(path))),
      (_, imported) => imported.startsWith('node:') && !computing.includes(imported),
    );
    expect(wrong).toEqual([]);
  });

  it('lead nowhere in a circle', () => {
    const edges = new Map<string, Set<string>>();
    for (const { path, imports } of files) {
      const from = roomOf(path) ?? '';
      const others = imports.map(roomOf).filter((to) => to !== undefined && to !== from);
      edges.set(from, new Set([...(edges.get(from) ?? []), ...(others as string[])]));
    }
    expect(circle(edges)).toBeUndefined();
  });
});

/** All that is loaded with the module at `path`, itself first. */
function loadedWith(path: string): Set<string> {
  const loads = new Map(files.map((file) => [file.path, file.loads]));
  const all = new Set([path]);
  for (const each of all) for (const other of loads.get(each) ?? []) all.add(other);
  return all;
}

describe('what compares texts', () => {
  it.each(['pair-worker', 'relate-texts'])(
    'takes what is kept: %s loads no schema, parser or other package',
    (name) => {
      const loaded = [...loadedWith(`src/commands/build/${name}.ts`)];
      expect(loaded).toContain('src/corpus/kept/text-reading.ts');
      expect(loaded.filter((each) => !/^(src\/|node:)/.test(each))).toEqual([]);
    },
  );
});

describe('the files of src/', () => {
  it('have one job each: at most 200 lines', () => {
    expect(files.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('are named by what they do', () => {
    const vague = /(^|[/.-])(utils?|helpers?|misc)([/.-]|$)/;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('the reader of import lines', () => {
  it.each([
    ["import { a } from '../b/c.ts';", ['src/b/c.ts']],
    ["import type {\n  A,\n  B,\n} from '../b/c.ts';", ['src/b/c.ts']],
    ["export { a } from './c.ts';", ['src/a/c.ts']],
    ["import './d.css';", ['src/a/d.css']],
    [
      "---\nimport A from './A.astro';\n---\n<script>import '../client/b.ts';</script>",
      ['src/a/A.astro', 'src/client/b.ts'],
    ],
    ["const a = await import('../b/c.ts');", ['src/b/c.ts']],
    ["new URL('./w.ts', import.meta.url)", ['src/a/w.ts']],
    ["import font from './f.woff2?url';", ['src/a/f.woff2']],
    ["import fs from 'node:fs';", ['node:fs']],
    ["const text = 'import nothing from here';", []],
  ])('reads %j', (text, imports) => {
    expect(importsOf('src/a/x.ts', text)).toEqual(imports);
  });
});

it.each([
  ["import { a } from './c.ts';\nimport type { A } from './b.ts';", ['src/a/c.ts']],
  ["export { a } from './c.ts';\nexport type { A } from './b.ts';", ['src/a/c.ts']],
  ["const a = await import('./c.ts');\nnew URL('./w.ts', import.meta.url);", []],
  ["let a: typeof import('./c.ts');", []],
  ["import './d.ts';", ['src/a/d.ts']],
])('loaded with %j', (text, loads) => expect(loadsOf('src/a/x.ts', text)).toEqual(loads));

describe('the search for a circle', () => {
  it('finds one through three rooms', () => {
    const edges = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
    ]);
    expect(circle(edges)).toEqual(['b', 'c', 'b']);
  });
});
