import { describe, expect, it } from 'vitest';
import { lastingWording } from '../../../../src/corpus/series/shared-wording.ts';

const lasting = (...texts: string[]): string =>
  lastingWording(texts.map((text, at) => ({ id: `para-${at}`, kind: 'operative', text })));

const mandate =
  'Decides to extend until 31 March 2012 the mandate of the Panel, as set out in resolution 1591 (2005), and requests the Secretary-General to act[^3]';

describe('the lasting wording of a paragraph', () => {
  it.each([
    [
      'another date, symbol and note',
      mandate.replace('31 March 2012', '15 June 2013').replace('1591 (2005)', '1945 (2010)').replace('^3', '^12'),
    ],
    ['no date at all', mandate.replace('until 31 March 2012 ', 'until ')],
    ['a number with a word in it', mandate.replace('the Panel', 'the 2nd Panel')],
    ['other signs between words', mandate.replace(', as', ' (as').replace('), and', ')); and')],
    [
      'other quotes and spaces',
      mandate.replace(' the Panel', '\u00a0the “Panel”').replace('Secretary-', 'Secretary\u2011'),
    ],
    ['other capitals', mandate.replace('Decides', 'DECIDES')],
    ['a sign in front', `“${mandate}`],
  ])('is the same with %s', (_, other) => {
    expect(lasting(mandate)).not.toBe('');
    expect(lasting(other)).toEqual(lasting(mandate));
  });

  it.each([
    ['another word', mandate.replace('extend', 'renew')],
    ['two words as one', mandate.replace('set out', 'setout')],
    ['a word more at the end', `${mandate} swiftly`],
  ])('is another with %s', (_, other) => {
    expect(lasting(other)).not.toEqual(lasting(mandate));
  });

  it('is told once, and of no paragraph of few words', () => {
    expect(lasting(mandate, 'Decides to remain seized of the matter 1 2 3 4 5 6.', mandate)).toEqual(lasting(mandate));
  });
});
