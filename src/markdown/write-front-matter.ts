import { stringify } from 'yaml';
import type { FrontMatter } from '../model/front-matter.ts';
import { frontMatterFields } from '../model/front-matter-fields.ts';

/** One line for each string, whatever is in it. */
const form = {
  lineWidth: 0,
  compat: 'yaml-1.1',
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/**
 * Front matter as YAML between its fences: fields in the order of the schema, optional ones left out where they are not there. Dates and the
 * like are quoted, so that readers of YAML 1.1 too take them for text.
 */
export function writeFrontMatter(frontMatter: FrontMatter): string {
  const entries = frontMatterFields.flatMap((field) =>
    frontMatter[field] === undefined ? [] : [[field, frontMatter[field]]],
  );
  return `---\n${stringify(Object.fromEntries(entries), form)}---\n`;
}
