import type { Block, Footnote } from '../model/block.ts';
import type { Claim } from './ledger.ts';

/** Something that the ledger does not square with: characters nobody claims, or a text that is not what was claimed for it. */
export interface Discrepancy {
  offset: number;
  message: string;
}

/** What the texts hold in common however they are laid out: no white space, no brackets around footnote marks. */
const bare = (text: string): string => text.replace(/\[\^([^\]\s]+)\]/g, '$1').replace(/\s+/g, '');

const textOf = (block: Block): string => {
  if (block.type === 'table') return block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ');
  return block.type === 'paragraph' || block.type === 'heading' ? `${block.mark} ${block.text}` : block.text;
};

/** The characters other than white space that no claim covers, and those that two claims cover. */
export function unclaimed(text: string, claims: readonly Claim[]): Discrepancy[] {
  const found: Discrepancy[] = [];
  let at = 0;
  const gap = (to: number): void => {
    const between = text.slice(at, to);
    if (/\S/.test(between))
      found.push({ offset: at + between.search(/\S/), message: `no rule claims “${shown(between)}”` });
  };
  for (const { start, end, rule } of claims) {
    if (start < at)
      found.push({ offset: start, message: `${rule} claims “${shown(text.slice(start, at))}” a second time` });
    gap(start);
    at = Math.max(at, end);
  }
  gap(text.length);
  return found;
}

/** The blocks and notes that are not, letter for letter, what was claimed for them. */
export function altered(
  text: string,
  claims: readonly Claim[],
  document: { title: string; body: readonly Block[]; footnotes: readonly Footnote[] },
): Discrepancy[] {
  const printed = new Map<string, { text: string; offset: number }>();
  for (const { start, end, to } of claims) {
    if (to === null) continue;
    const sofar = printed.get(to);
    if (sofar) sofar.text += ` ${text.slice(start, end)}`;
    else printed.set(to, { text: text.slice(start, end), offset: start });
  }
  const held: [to: string, text: string][] = [
    ...document.body.map((block, index): [string, string] => [`body:${index}`, textOf(block)]),
    ...document.footnotes.map((note, index): [string, string] => [`note:${index}`, note.text]),
    ['title', document.title],
  ];
  return held.flatMap(([to, kept]) => {
    const came = printed.get(to);
    return bare(came?.text ?? '') === bare(kept)
      ? []
      : [
          {
            offset: came?.offset ?? 0,
            message: `${to} holds “${shown(kept)}”, but “${shown(came?.text ?? '')}” was claimed for it`,
          },
        ];
  });
}

const shown = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > 60 ? `${folded.slice(0, 60)}…` : folded;
};
