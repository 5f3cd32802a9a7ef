import { z } from 'astro/zod';
import { paragraphKinds } from './paragraph-kinds.ts';
import { proseSchema } from './prose.ts';

/** A paragraph with its address. `number` is the printed mark without its full stop; `''` where there is none. */
export const paragraphSchema = proseSchema.extend({
  id: z.string(),
  kind: z.enum(paragraphKinds),
  number: z.string(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;
