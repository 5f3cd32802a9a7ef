import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test.each([[[]], [['--help']]])(
  'the benchmarks are listed, each with what it measures, asked with %j',
  async (args) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['tests/bench/run.ts', ...args]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['scale', 'search', 'search-build']),
    );
    for (const line of lines) expect(line).toMatch(/^[a-z-]+ +\S.{10}/);
  },
);
