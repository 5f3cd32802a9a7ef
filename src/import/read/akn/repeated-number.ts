import { textOf, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';
import type { Account } from './account.ts';
import { isHeading } from './elements.ts';

/**
 * Takes a number that the heading behind it holds once more in its own words, `<num>A.</num><heading>A. Pension Board</heading>`: it is printed once. A bare one is
 * as well the first word of a heading, `<num>A</num><heading>A world free of hunger</heading>`, and stays. Answers whether the element is one. `siblings`: the element and what stands beside it.
 */
export function takeRepeatedNumber(element: XmlElement, siblings: readonly XmlNode[], account: Account): boolean {
  if (element.name !== 'num' || !isRepeated(element, siblings)) return false;
  for (const child of element.children) if (child.type === 'text') account.take(child, 'akn-num-repeated', null);
  return true;
}

function isRepeated(number: XmlElement, siblings: readonly XmlNode[]): boolean {
  const heading = siblings.slice(siblings.indexOf(number) + 1).find((node) => node.type === 'element');
  const mark = textOf(number).trim();
  if (!/[.)]$/.test(mark) || !heading || !isHeading(heading) || number.children.some(({ type }) => type === 'element'))
    return false;
  const words = textOf(heading).trim();
  return words.startsWith(mark) && /^\s+\S/.test(words.slice(mark.length));
}
