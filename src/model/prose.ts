import { z } from 'astro/zod';

/** Half-open range of UTF-16 offsets into `text`. */
export const spanSchema = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() });
export type Span = z.infer<typeof spanSchema>;

/**
 * Running text: white space folded to single spaces (no-break spaces kept), footnote marks as `[^label]`,
 * `emphasis` the ranges printed in italics, in order, not touching each other. A mark never stands inside an emphasis.
 */
export const proseSchema = z.strictObject({ text: z.string(), emphasis: z.array(spanSchema) });
export type Prose = z.infer<typeof proseSchema>;
