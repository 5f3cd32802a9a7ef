const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** `startTag('go-to', { 'data-to': 'a & b' })` → `<go-to data-to="a &amp; b">`, as Astro writes attributes: those without a value are left out. */
export function startTag(name: string, attributes: Readonly<Record<string, string | null | undefined>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined) return '';
    return value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`;
  });
  return `<${name}${written.join('')}>`;
}
