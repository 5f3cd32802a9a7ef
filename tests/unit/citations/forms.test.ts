import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { forms, identifiersIn } from '../../../src/citations/forms/forms.ts';
import { organs } from '../../../src/vocabulary/organs.ts';

describe.each(forms)('the form $name', ({ name, examples }) => {
  it('has an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('finds $printed in a text of the $organ', ({ printed, organ, finds }) => {
    const found = findCitations(printed, { organ });
    expect(found.map(({ symbol, part }) => (part ? `${symbol} ${part}` : symbol))).toEqual(finds);
    const own = organs.find((row) => row.name === organ)?.id ?? 'ga';
    expect(identifiersIn(printed, own).map(({ form }) => form)).toContain(name);
  });
});
