import type { Diagnostic } from '../../model/diagnostic.ts';

/** An error about a whole file, from around the importer. */
export const aboutFile = (rule: string, message: string, hint: string): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  hint,
  line: 0,
  column: 0,
});
