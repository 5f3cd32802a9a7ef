import { z } from 'astro/zod';

/** What the importer noticed: `rule` is a stable name, `message` says what and where, `hint` what to do. Lines and columns count from 1; 0 = the whole file. */
export const diagnosticSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  hint: z.string(),
  line: z.number().int().nonnegative(),
  column: z.number().int().nonnegative(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;
