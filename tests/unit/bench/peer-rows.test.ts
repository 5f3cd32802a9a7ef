import { expect, it } from 'vitest';
import { type Measured, peerRows, together } from '../../bench/peers/peer-rows.ts';

const measured = (seconds: number, peakMegabytes: number): Measured => ({
  seconds,
  processorSeconds: 2 * seconds,
  peakMegabytes,
  peakTogetherMegabytes: peakMegabytes + 1,
  takenAway: seconds / 100,
  files: 10,
  bytes: 3e6,
});

it('pages and index together take the time of both and the memory of the larger, and lose what the one did that lost more', () => {
  expect(together(measured(2, 300), measured(3, 100))).toEqual({
    ...measured(5, 300),
    processorSeconds: 10,
    takenAway: 0.03,
  });
});

it('a peer is held to our row of the same part and the same texts: the middle run, how many times as much ours took', () => {
  const runs = { whole: [], pages: [measured(9, 100), measured(2, 100), measured(4, 100)], index: [] };
  const ours = [
    { texts: 8, what: 'ours, pages', seconds: 100, 'processor s': 1, 'peak MB': 1 },
    { texts: 7, what: 'ours, index', seconds: 100, 'processor s': 1, 'peak MB': 1 },
    { texts: 7, what: 'ours, pages', seconds: 6, 'processor s': 4, 'peak MB': 250 },
    { texts: 7, what: 'ours, pages without exports', seconds: 5, 'processor s': 4, 'peak MB': 250 },
    { texts: 7, what: 'ours, pages of texts alone', seconds: 3, 'processor s': 4, 'peak MB': 250 },
  ];
  expect(peerRows(7, 'Hugo', runs, ours)).toMatchObject([
    {
      texts: 7,
      what: 'Hugo, pages',
      runs: 3,
      seconds: 4,
      'taken away': '4.0 %',
      'ours ×, time': '1.50',
      'ours ×, processor': '0.50',
      'ours ×, peak': '2.50',
      'without exports ×, time': '1.25',
      'texts alone ×, time': '0.75',
    },
  ]);
});

it('where ours was not measured there is no ratio', () => {
  const [row] = peerRows(7, 'Hugo', { whole: [measured(1, 1)], pages: [], index: [] });
  expect(row?.['ours ×, time']).toBe('');
});
