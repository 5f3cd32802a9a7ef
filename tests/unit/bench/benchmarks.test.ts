import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the benchmarks are listed, each with what it measures', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/bench/run.ts']);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['scale', 'search', 'search-build']));
  for (const line of lines) expect(line).toMatch(/^[a-z-]+ +\S.{10}/);
});
