import { z } from 'astro/zod';
import { organs } from '../vocabulary/organs.ts';

const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date is written YYYY-MM-DD');
const organNames = organs.map((organ) => organ.name) as [string, ...string[]];

const resolutionKinds = ['resolution', 'decision', 'statement', 'draft'] as const;

const originSchema = z.strictObject({
  committee: z.string().nullable(),
  documents: z.array(z.string()),
  printed: z.string(),
});

/** Totals of a recorded vote; how each State voted stands beside the Markdown file. */
const voteSchema = z.strictObject({
  inFavour: z.number().int().nonnegative(),
  against: z.number().int().nonnegative(),
  abstaining: z.number().int().nonnegative(),
});

/** The file a text was made from. */
export const provenanceSchema = z.strictObject({
  file: z.string(),
  form: z.enum(['ods-text', 'docx', 'akn']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The front matter of a file in `content/resolutions`. Fields that a document lacks are null or empty, or left out where optional. */
export const frontMatterSchema = z.strictObject({
  symbol: z.string(),
  title: z.string(),
  organ: z.enum(organNames),
  kind: z.enum(resolutionKinds),
  language: z.literal('en'),
  adopted: isoDate.nullable(),
  published: isoDate.nullable(),
  session: z.string().nullable(),
  meeting: z.string().nullable(),
  agendaItems: z.array(z.string()),
  agendaItemNames: z.array(z.string()).optional(),
  origin: originSchema.nullable(),
  jobNumber: z.string().nullable(),
  vote: voteSchema.optional(),
  sponsors: z.array(z.string()).optional(),
  subjects: z.array(z.string()).optional(),
  /** Corrects, by hand, the series that title and citations suggest: the symbol of another member, or `none`. */
  series: z.string().optional(),
  /** What the importer was unsure of, one sentence each. */
  doubts: z.array(z.string()).optional(),
  provenance: provenanceSchema.optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
