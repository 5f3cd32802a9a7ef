import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { forms, identifiersIn } from '../../../src/citations/forms/forms.ts';

describe.each(forms)('the form $name', ({ name, examples }) => {
  it('has an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('finds $printed in a text of the $organ', ({ printed, organ, finds }) => {
    const found = findCitations(printed, { organ });
    expect(found.map(({ symbol, part }) => (part ? `${symbol} ${part}` : symbol))).toEqual(finds);
    expect(identifiersIn(printed).map(({ form }) => form)).toContain(name);
  });
});
