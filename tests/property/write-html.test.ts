import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { writeHtml } from '../../src/markdown/render/write-html.ts';

const words = fc.stringMatching(/^[a-z<>&"'`= \u00a0é\0\n]{0,12}$/);
const value = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.array(fc.stringMatching(/^[a-z&"]{1,6}$/)),
  fc.constant(null),
);
const properties = fc.dictionary(
  fc.constantFrom('className', 'id', 'href', 'tabIndex', 'dateTime', 'type', 'role', 'colSpan', 'scope', 'rel', 'lang'),
  fc.oneof(words, fc.integer(), fc.array(fc.stringMatching(/^[a-z&"]{1,6}$/))),
);
const ours = fc.dictionary(
  fc.constantFrom('dataPagefindIgnore', 'dataDepth', 'dataUnheld', 'ariaLabel', 'ariaLabelledBy', 'ariaDescribedBy'),
  value,
);

const node = fc.letrec<{ node: ElementContent; element: Element }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words.map((value) => ({ type: 'text' as const, value })),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom('p', 'div', 'section', 'a', 'em', 'sup', 'table', 'td', 'br', 'input'),
      properties,
      ours,
      fc.array(tie('node'), { maxLength: 4 }),
    )
    .map(([tagName, some, own, children]) => ({
      type: 'element' as const,
      tagName,
      properties: { ...some, ...own },
      children: tagName === 'br' || tagName === 'input' ? [] : children,
    })),
})).node;

it('elements are written in the bytes that hast-util-to-html gives them', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (children) => {
      expect(writeHtml(children)).toBe(toHtml({ type: 'root', children }));
    }),
    { numRuns: 1000 },
  );
});

it('what is neither element nor text is refused', () => {
  expect(() => writeHtml([{ type: 'comment', value: 'x' }])).toThrow('comment');
});
