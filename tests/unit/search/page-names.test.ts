import { describe, expect, it } from 'vitest';
import { pageNames, placeOfText } from '../../../src/search/page-names.ts';

describe('names of pages', () => {
  it('are short, below the folder of their shard, and different', () => {
    const digests = ['0000001', '0000002', (1 + 36 ** 3).toString(16).padStart(7, '0')];
    expect(pageNames('ga', digests, 1)).toEqual(['ga/001', 'ga/002', 'ga/001-1']);
    expect(placeOfText('ga/001')).toEqual({ file: 'ga/001', place: undefined });
  });

  it('tell the place in a file where several texts share one', () => {
    const names = pageNames('sc', ['0000001', '0000002', '0000003'], 2);
    expect(names.map(placeOfText)).toEqual([
      { file: 'sc/0', place: 0 },
      { file: 'sc/0', place: 1 },
      { file: 'sc/1', place: 0 },
    ]);
  });
});
