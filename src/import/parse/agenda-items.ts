/** `123 (g)` → `['123 (g)']`; `24 (a) and (b)` → `['24 (a)', '24 (b)']`; `15 and 116` → `['15', '116']`; `19 (c) to (e)` stays whole. */
export function parseAgendaItems(printed: string): string[] {
  const items: string[] = [];
  let number = '';
  for (const [, item, letter] of printed.replace(/\s+/g, ' ').matchAll(/(\d+)(?![^(]*\))|(\([^)]*\))/g)) {
    if (item) {
      number = item;
      items.push(item);
    } else if (letter) {
      const bare = items.at(-1) === number;
      if (bare) items.pop();
      items.push(`${number} ${letter}`.trim());
    }
  }
  return items;
}
