import { altered, unclaimed } from '../account.ts';
import type { Rule } from './rule.ts';

/** Nothing may be lost or added between the file and its Markdown. */
export const notAccounted: Rule = {
  rule: 'not-accounted',
  severity: 'error',
  hint: 'This is a fault of the importer: compare with the printed document and report it.',
  find({ text, claims, fields, body, footnotes }) {
    const document = { title: fields.title, body, footnotes };
    return [...unclaimed(text, claims), ...altered(text, claims, document)].map(({ offset, message }) => {
      const before = text.slice(0, offset).split(/\r\n|\r|\n/);
      return {
        message: `Not accounted for: ${message}.`,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      };
    });
  },
};
