import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { reportLine, sizeOf } from '../../../src/commands/build/build-report.ts';
import { compressFiles } from '../../../src/commands/build/compress-files.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

it('copies are made of text that is worth it, beside it, and hold the same bytes', async () => {
  const page = '<p>Recalling its resolution 65/122</p>'.repeat(100);
  const folder = temporaryFolder({ 'a/index.html': page, 'small.html': '<p>', 'font.woff2': 'x'.repeat(5000) });
  await compressFiles(folder);
  expect(readdirSync(folder).sort()).toEqual(['a', 'font.woff2', 'small.html']);
  expect(gunzipSync(readFileSync(join(folder, 'a/index.html.gz'))).toString()).toBe(page);
});

it('files and bytes are counted in all folders', () => {
  expect(sizeOf(temporaryFolder({ 'a/b/one': '123', two: '4' }))).toEqual({ files: 2, bytes: 4 });
});

it('the report names files, bytes and what each step took', () => {
  const steps = [
    { name: 'texts', seconds: 1.25 },
    { name: 'pages', seconds: 30 },
  ];
  const report = { steps, made: 3000, unchanged: 0, files: 3040, bytes: 49_060_000 };
  expect(reportLine(report)).toBe('3,040 files, 49.1 MB (texts 1.3 s, pages 30.0 s)');
  expect(reportLine({ ...report, made: 88, unchanged: 2912 })).toBe(
    '3,040 files, 49.1 MB (texts 1.3 s, pages 30.0 s), 2,912 of them unchanged',
  );
});
