const fence = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

/** The fields of a file, as they are written, and the text below them; null where it does not begin with any. Lines end with `\n`. */
export function partedByFence(text: string): { fields: string; body: string } | null {
  const match = fence.exec(text);
  return match && { fields: match[1] ?? '', body: text.slice(match[0].length) };
}
