import { citeAsBluebook } from './bluebook.ts';
import { citeAsChicago } from './chicago.ts';
import { citeAsOscola } from './oscola.ts';
import type { CitationStyle } from './reference.ts';
import { citeAsUn } from './un.ts';

/** The styles in which this site offers a citation, in the order in which they are offered. */
export const citationStyles: readonly { id: string; name: string; cite: CitationStyle }[] = [
  { id: 'un', name: 'United Nations', cite: citeAsUn },
  { id: 'oscola', name: 'OSCOLA', cite: citeAsOscola },
  { id: 'bluebook', name: 'Bluebook', cite: citeAsBluebook },
  { id: 'chicago', name: 'Chicago', cite: citeAsChicago },
];
