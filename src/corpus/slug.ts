import { createHash } from 'node:crypto';
import { onceForText } from './once-for.ts';

/** Longer names are cut at a word, so that an address can be read and sent, and told apart by a digest. */
const longest = 80;
/** What pages and orders of lists are called in addresses. */
const taken = /^(?:page-\d+|by-[a-z]+|most-[a-z]+)$/;

/**
 * A name as part of an address: `CÔTE D'IVOIRE` → `cote-d-ivoire`. Names that differ in case, accents or punctuation only have
 * one slug, and so one page. Letters of other scripts stay. Empty only for a name without letters and digits.
 */
export const slugOf = onceForText((name: string): string => {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (slug.length > longest) {
    const digest = createHash('sha256').update(slug).digest('hex').slice(0, 6);
    return `${slug.slice(0, longest + 1).replace(/-[^-]*$/, '')}-${digest}`;
  }
  return taken.test(slug) ? `${slug}-` : slug;
});
