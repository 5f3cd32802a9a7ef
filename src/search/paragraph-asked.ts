import { paragraphId } from '../symbols/paragraph-id.ts';

const hashed = /\s*#\s*(?<id>[a-z0-9][a-z0-9.-]*)\s*$/i;
const named =
  /[\s,]+(?:op(?:erative)?\.?\s*)?(?:paragraphs?|paras?\.?|p\.|¶|op)\s*(?<number>\d+(?:\.\d+)*(?:\s*bis)?)(?<marks>(?:\s*\([a-z]+\))*)\s*$/i;
const preambular = /[\s,]+(?:preambular|preamble,?|pre|pp)\s*(?:paragraphs?|paras?\.?)?\s*(?<number>\d+)\s*$/i;

/**
 * Parts a query from the paragraph it ends with: `69/12 para 4 (a)` → `69/12` and `#para-4-a`, `69/12 #pre-3` → `69/12` and
 * `#pre-3`. `paragraph` is empty where none is named.
 */
export function paragraphAsked(query: string): { words: string; paragraph: string } {
  // A symbol taken from a sentence may have its full stop or comma with it.
  const tidy = query
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\w)])[.,;:]+$/, '');
  const hash = hashed.exec(tidy)?.groups;
  if (hash?.['id']) return { words: tidy.replace(hashed, ''), paragraph: `#${hash['id'].toLowerCase()}` };
  const pre = preambular.exec(tidy)?.groups;
  if (pre?.['number']) return { words: tidy.replace(preambular, ''), paragraph: `#pre-${pre['number']}` };
  const para = named.exec(tidy)?.groups;
  if (!para?.['number']) return { words: tidy, paragraph: '' };
  const marks = [para['number'], ...(para['marks'] ?? '').matchAll(/\(([a-z]+)\)/gi)].map((mark) =>
    typeof mark === 'string' ? mark : (mark[1] ?? ''),
  );
  return { words: tidy.replace(named, ''), paragraph: `#${paragraphId({}, marks)}` };
}
