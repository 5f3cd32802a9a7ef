import { describe, expect, it } from 'vitest';
import { descendants, parseXml, textOf } from '../../../../src/import/read/xml/xml-tree.ts';

const parse = (xml: string) => parseXml(xml, { part: 'word/document.xml' });

describe('parseXml', () => {
  it('gives elements, attributes and all text in order', () => {
    const root = parse('<a x="1">one<b>two &amp; <![CDATA[<three>]]></b><!-- no -->\n<c/>four</a>');
    expect(root.attributes).toEqual({ x: '1' });
    expect(textOf(root)).toBe('onetwo & <three>\nfour');
    expect([...descendants(root, 'c')].map(({ line }) => line)).toEqual([2]);
  });

  it.each([
    ['xml-not-well-formed', '<a>\n<b>text</a>', 'an end tag of another element', 2],
    ['xml-not-well-formed', '<a>\n\n<b>cut sh', 'a file cut short', 3],
    ['xml-not-well-formed', 'no element', 'text only', 1],
    ['xml-not-well-formed', '', 'nothing', 1],
    ['xml-not-well-formed', '<a>&unknown;</a>', 'an entity that nobody defines', 1],
    ['xml-not-well-formed', '<a/><b/>', 'two roots', 1],
    ['xml-document-type', '<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>', 'a document type elsewhere', 1],
    [
      'xml-document-type',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>',
      'an external entity',
      1,
    ],
    ['xml-too-deep', '<a>'.repeat(1_000_000), 'a million nested elements', 1],
    ['xml-too-large', `<a>${'<b/>'.repeat(1_000_001)}</a>`, 'millions of elements side by side', 1],
  ])(
    'refuses with %s: %#',
    (rule, xml, _reason, line) => {
      const message = expect.stringContaining('word/document.xml');
      expect(() => parse(xml)).toThrow(expect.objectContaining({ name: 'Refusal', rule, line, message }));
    },
    60_000,
  );

  it('refuses entities that multiply, before any is expanded', () => {
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    const before = process.memoryUsage().rss;
    expect(() => parse(`<!DOCTYPE a [<!ENTITY e0 "ha">${entities}]><a>&e9;</a>`)).toThrow(/document type/);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});
