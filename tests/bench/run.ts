// `npm run bench` lists the benchmarks; `npm run bench -- NAME [ARGUMENT…]` runs one, prints its table and keeps its figures.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { table } from './table.ts';

const here = import.meta.dirname;
const frame = ['bench', 'run', 'table', 'whole-process'];
const names = readdirSync(here)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !frame.includes(name))
  .sort();

const open = async (name: string): Promise<Bench> => (await import(join(here, `${name}.ts`))).default;

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === '--help') {
  for (const each of names) console.log(`${each.padEnd(14)} ${(await open(each)).title}`);
} else if (!names.includes(name)) {
  console.error(`There is no benchmark ${name}. npm run bench lists them.`);
  process.exitCode = 2;
} else {
  try {
    const bench = await open(name);
    const rows = await bench.run(args);
    console.log(table(rows));
    if (bench.kept !== false) {
      mkdirSync(join(here, 'results'), { recursive: true });
      writeFileSync(join(here, 'results', `${name}.json`), `${JSON.stringify(bench.kept?.(rows) ?? rows, null, 2)}\n`);
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
