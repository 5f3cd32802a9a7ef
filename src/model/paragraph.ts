import { z } from 'astro/zod';
import { proseSchema } from './prose.ts';

export const paragraphKinds = ['preambular', 'operative', 'subparagraph', 'heading', 'table', 'text'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** A paragraph with its address. `number` is the printed mark without its full stop; `''` where there is none. */
export const paragraphSchema = proseSchema.extend({
  id: z.string(),
  kind: z.enum(paragraphKinds),
  number: z.string(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;
