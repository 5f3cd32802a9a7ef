import type { ReferenceFields } from './reference-fields.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);

/** A BibTeX entry. A report, because that is the one classic type with a number and a body that issues it; braces keep capitals and names whole. */
export function bibtex({ key, symbol, title, organ, genre, date, url, official }: ReferenceFields): string {
  const [year, month, day] = date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', `{{United Nations, ${escaped(organ)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['type', `{${genre}}`],
    ['number', `{${escaped(symbol)}}`],
    ['institution', '{United Nations}'],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['url', `{${url}}`],
    ['note', url === official ? undefined : `{Unofficial copy of ${official}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@techreport{${key},\n${lines.join('\n')}\n}\n`;
}
