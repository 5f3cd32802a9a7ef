import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Identified } from '../../model/identify.ts';
import type { Understood } from '../understood.ts';

/** What a rule found, and where; lines and columns from 1, 0 = the whole document. */
export interface Finding {
  message: string;
  line: number;
  column: number;
}

/** One thing to notice about a document that came in. Pure; finds nothing in a document that is in order. */
export interface Rule {
  rule: string;
  severity: Diagnostic['severity'];
  hint: string;
  find(understood: Understood, identified: readonly Identified[]): Finding[];
}
