/** Characters that XML 1.0 can't hold, even written as references; text as received may carry them. */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Whether there is something to escape, each asked alone: one expression for both is looked for three times as slowly. Surrogates are looked at only where there are some. */
const markup = /[&<>"]/;
const maybeUnfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

/** Text for XML, as content or as the value of an attribute in double quotes. */
export function escapeXml(text: string): string {
  const held = maybeUnfit.test(text) ? text.replace(unfit, '\uFFFD') : text;
  return markup.test(held) ? held.replace(/[&<>"]/g, (character) => entities[character] ?? character) : held;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;

/** An element as text. `content` is markup already; attributes without a value are left out. */
export function xmlElement(name: string, attributes: Attributes = {}, content = ''): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value != null) written += ` ${key}="${escapeXml(value)}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
