import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainYaml } from '../../src/markdown/plain/plain-yaml.ts';
import { writeFrontMatter } from '../../src/markdown/write-front-matter.ts';
import { document, text } from './arbitrary-document.ts';

const written = document.map(({ frontMatter }) => writeFrontMatter(frontMatter).replace(/^---\n|---\n$/g, ''));

/** Scalars that YAML takes for text, for something else, or for none of its own. */
const scalars =
  'null|Null|~|true|False|yes|0|7|007|-7|1_000|1e5|12e03|7e706e54|1e4e|0x1f|0o17|.5|1.5|.inf|.nan|2014-11-11|12:30|[]|{}|[a]|{a: b}|""|"a\\"b"|"\\u00e9\\t"|"\\x41"|"\\ud83d\\ude00"|"a|\'\'|\'it\'\'s\'|\'a|a|8896th meeting|A/RES/69/12|a: b|a:b|a:|a #b|a#b|# a|- a|-a|? a|: a|&a b|*a|!a b|%a|@a|`a|>|\\||a, b|(a)|“a”|é|\u00a0a|a\u00a0|a\u2028b|a\u0085b|a\ufeffb|a\tb|a |<<|=|...|---'.split(
    '|',
  );
const field = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '    ', ' '),
    fc.constantFrom(
      'symbol:',
      'title:',
      'origin:',
      'sha256:',
      'a b:',
      '-',
      '- a:',
      '<<:',
      'null:',
      '7:',
      '"a":',
      'constructor:',
      '__proto__:',
    ),
    fc.constantFrom(' ', ' ', ' ', '', '  '),
    fc.oneof(fc.constantFrom(...scalars), fc.constantFrom('', '', 'a'), text),
  )
  .map((parts) => parts.join(''));
const pieces = [
  'a',
  'A/RES',
  'e',
  'x',
  'o',
  'é',
  '8',
  '0',
  '.',
  '-',
  ':',
  ' ',
  ' ',
  '#',
  '"',
  "'",
  '\\',
  '[',
  '(',
  ',',
  '&',
  '~',
];
const scalar = fc.oneof(
  fc.constantFrom(...scalars),
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((some) => some.join('')),
);
const fields = fc
  .tuple(scalar, fc.constantFrom('a: S\n', 'a:\n  - b\n  - S\n', 'a:\n  b: S\n  c: d\n', 'a:\n  b:\n    - S\n'))
  .map(([value, place]) => place.replace('S', () => value));
const lines = fc.array(field, { minLength: 1, maxLength: 3 }).map((some) => `${some.join('\n')}\n`);

const changed = fc
  .tuple(written, fc.nat(), fc.nat(2), fc.oneof(fc.constantFrom(...scalars, ' ', '\n', '\n  ', ': ', ' #', '- '), text))
  .map(([yaml, place, dropped, added]) => {
    const at = place % (yaml.length + 1);
    return yaml.slice(0, at) + added + yaml.slice(at + dropped);
  });

const runs = { numRuns: 2000 };
/** Milliseconds; random documents take their time on a busy machine. */
const slow = 120_000;

test.each([
  ['that our writer wrote', written, 0.2],
  ['that our writer wrote and somebody changed', changed, 0.07],
  ['with any scalar', fields, 0.15],
  ['with what means something to YAML in any place', lines, 0.004],
])(
  'front matter %s is read as YAML is, or left to its reader',
  (_what, yamls, leastPlain) => {
    let plain = 0;
    let asked = 0;
    fc.assert(
      fc.property(yamls, (yaml) => {
        const read = plainYaml(yaml);
        asked += 1;
        if (!read) return;
        plain += 1;
        const parsed = parseDocument(yaml);
        expect([...parsed.errors, ...parsed.warnings]).toEqual([]);
        expect(read).toEqual(parsed.toJS());
      }),
      runs,
    );
    expect(plain / asked).toBeGreaterThan(leastPlain);
  },
  slow,
);
