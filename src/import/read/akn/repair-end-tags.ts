const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g;

/**
 * A fault of the converter that wrote the presidential statements: among their first lines a paragraph is closed as
 * `</docTitle></p>` or as `</alinea>`. Puts only that right, in place, so that lines keep their numbers; answers null where
 * that does not make the tags match. Everything else that is not well-formed stays refused.
 */
export function repairEndTags(xml: string): { xml: string; lines: number[] } | null {
  const open: string[] = [];
  const lines: number[] = [];
  let repaired = '';
  let done = 0;
  let strayParagraph = false;
  for (const match of xml.matchAll(tag)) {
    const [whole, slash, name, empty] = match;
    if (!name || empty) continue;
    if (!slash) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else {
      const closesParagraph = (name === 'docTitle' || name === 'alinea') && open.at(-1) === 'paragraph';
      if (!closesParagraph && !(name === 'p' && strayParagraph)) return null;
      if (closesParagraph) {
        open.pop();
        lines.push(xml.slice(0, match.index).split('\n').length);
      }
      strayParagraph = name === 'docTitle';
      repaired += xml.slice(done, match.index) + (closesParagraph ? '</paragraph>' : '');
      done = match.index + whole.length;
    }
  }
  return open.length === 0 && lines.length > 0 ? { xml: repaired + xml.slice(done), lines } : null;
}
