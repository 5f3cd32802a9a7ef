import { z } from 'astro/zod';
import { citationContexts, citationKinds } from './citation-kinds.ts';

/** Where in the cited text: `paragraph` joins printed marks, `9 (a)`, or is `pp. 6` for the sixth paragraph of the preamble; `printed` is the words as they stand. */
export const pinpointSchema = z.strictObject({
  annex: z.string().optional(),
  section: z.string().optional(),
  paragraph: z.string().optional(),
  printed: z.string(),
});
export type Pinpoint = z.infer<typeof pinpointSchema>;

/** A citation as `inspect` prints it; the fields are described in `inspect.md` of the design and in `src/citations/README`. */
export const citationSchema = z.strictObject({
  text: z.string(),
  symbol: z.string().nullable(),
  kind: z.enum(citationKinds),
  part: z.string().nullable(),
  pinpoint: z.array(pinpointSchema),
  date: z.string().nullable(),
  phrase: z.string().nullable(),
  paragraph: z.string(),
  context: z.enum(citationContexts),
});
export type Citation = z.infer<typeof citationSchema>;
