import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMade } from '../../../src/commands/build/made-files.ts';
import { Missing } from '../../../src/commands/build/missing.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';
import { untilNow } from '../../frame/until-now.ts';

const { signal } = new AbortController();

/** A site of two files, of which those were taken away. */
function site(...gone: string[]): { missing: Missing; outDir: string } {
  const outDir = temporaryFolder({ 'a.html': 'whole', 'b.html': 'whole' });
  const missing = new Missing();
  const made = new Map([['all', writeMade(['a.html', 'b.html'].map((file) => [file, 'key']))]]);
  missing.of({ outDir, made, left: { until: untilNow(outDir), copies: false } });
  for (const file of gone) rmSync(join(outDir, file));
  return { missing, outDir };
}

describe('files of a site that are missing', () => {
  it('are supposed to stand while it is made, and none is where they do', async () => {
    const { missing, outDir } = site();
    expect(await missing.supposed()).toEqual([]);
    expect(missing.placeOf('a.html')).toBe(join(outDir, 'a.html'));
    await missing.ensureSupposed(signal);
    expect(await missing.found(signal)).toEqual([]);
  });

  it('are told once it is made, and what failed for it is made again', async () => {
    const { missing } = site('a.html');
    expect(await missing.supposed()).toEqual([]);
    expect(() => missing.placeOf('a.html')).toThrow('a.html');
    await expect(missing.ensureSupposed(signal)).rejects.toThrow('a.html');
    expect(await missing.afterFault()).toEqual(['a.html']);
    const again = new Missing(['a.html']);
    expect(await again.supposed()).toEqual(['a.html']);
    expect(await again.afterFault()).toEqual([]);
  });

  it('make nothing again where it failed for another reason: nothing was supposed, or all had been looked at', async () => {
    const asked = site('a.html').missing;
    expect(await asked.found(signal)).toEqual(['a.html']);
    expect(await asked.supposed()).toEqual(['a.html']);
    const { missing: looked, outDir } = site();
    await looked.supposed();
    await looked.ensureSupposed(signal);
    rmSync(join(outDir, 'b.html'));
    expect([await asked.afterFault(), await looked.afterFault()]).toEqual([[], []]);
  });
});
