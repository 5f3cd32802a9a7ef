import { z } from 'astro/zod';
import { citationSchema } from './citation.ts';
import { diagnosticSchema } from './diagnostic.ts';
import { frontMatterSchema, provenanceSchema } from './front-matter.ts';
import { paragraphSchema } from './paragraph.ts';

/** A document as data: what `inspect` prints, one a line, and what the site gives beside each page. Emphasis is left out. */
export const parsedDocumentSchema = z.strictObject({
  source: z.string(),
  form: provenanceSchema.shape.form,
  ...frontMatterSchema.pick({
    symbol: true,
    title: true,
    organ: true,
    kind: true,
    language: true,
    adopted: true,
    published: true,
    session: true,
    agendaItems: true,
    meeting: true,
    origin: true,
    jobNumber: true,
  }).shape,
  paragraphs: z.array(paragraphSchema.omit({ emphasis: true })),
  footnotes: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  citations: z.array(citationSchema),
  diagnostics: z.array(diagnosticSchema),
});
export type ParsedDocument = z.infer<typeof parsedDocumentSchema>;
