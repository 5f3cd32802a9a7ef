import { describe, expect, it } from 'vitest';
import accuracy from '../bench/accuracy.ts';

describe.skipIf(!process.env['CORPUS'])('citations against the links in the UN’s own files', () => {
  it('finds nearly all of them', async () => {
    const rows = new Map((await accuracy.run([])).map((row) => [String(row['what']).replace(/, from.*/, ''), row]));
    expect(rows.get('Citations of resolutions')?.['recall']).toBeGreaterThanOrEqual(0.995);
    expect(rows.get('All citations')?.['recall']).toBeGreaterThanOrEqual(0.98);
  });
});
