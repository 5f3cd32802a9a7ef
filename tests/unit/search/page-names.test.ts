import { describe, expect, it } from 'vitest';
import { pageNames, placeOfText } from '../../../src/search/page-names.ts';

describe('names of pages', () => {
  it('are short, below the folder of their shard, and different', () => {
    const ids = ['en_0000001', 'en_0000002', `en_${(1 + 36 ** 3).toString(16).padStart(7, '0')}`];
    expect(pageNames('ga', ids, 1)).toEqual({
      [ids[0] ?? '']: 'ga/001',
      [ids[1] ?? '']: 'ga/002',
      [ids[2] ?? '']: 'ga/001-1',
    });
    expect(placeOfText('ga/001')).toEqual({ file: 'ga/001', place: undefined });
  });

  it('tell the place in a file where several texts share one', () => {
    const names = Object.values(pageNames('sc', ['en_1', 'en_2', 'en_3'], 2));
    expect(names.map(placeOfText)).toEqual([
      { file: 'sc/0', place: 0 },
      { file: 'sc/0', place: 1 },
      { file: 'sc/1', place: 0 },
    ]);
  });
});
