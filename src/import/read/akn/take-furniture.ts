import { statementLine } from '../../parse/front/front-patterns.ts';
import { textOf, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';
import type { Account } from './account.ts';
import { isHeading } from './elements.ts';

/**
 * Takes an element of the body that is no text of it, with all its words; answers whether it is one. `siblings`: the element and what stands
 * beside it; `first`: nothing of the body stands before it.
 */
export function takeFurniture(
  element: XmlElement,
  siblings: readonly XmlNode[],
  first: boolean,
  account: Account,
): boolean {
  const rule = ruleFor(element, siblings, first);
  if (rule) takeAll(element, rule, account);
  return rule !== null;
}

/** The line over a statement stands in its preface or in its body, by the year of its conversion; it is no more text than a number is. */
const overStatement = new Set(['docTitle', 'paragraph', 'p']);

function ruleFor(element: XmlElement, siblings: readonly XmlNode[], first: boolean): string | null {
  if (element.name === 'num') return isRepeated(element, siblings) ? 'akn-num-repeated' : null;
  if (!first || !overStatement.has(element.name)) return null;
  return statementLine.test(textOf(element).trim()) ? 'statement-heading' : null;
}

/** A number that the heading behind it holds once more in its own words, `<num>A.</num><heading>A. Pension Board</heading>`: it is printed once. */
function isRepeated(number: XmlElement, siblings: readonly XmlNode[]): boolean {
  const heading = siblings.slice(siblings.indexOf(number) + 1).find((node) => node.type === 'element');
  const mark = textOf(number).trim();
  if (!mark || !heading || !isHeading(heading) || number.children.some(({ type }) => type === 'element')) return false;
  const words = textOf(heading).trim();
  return words.startsWith(mark) && /^\s+\S/.test(words.slice(mark.length));
}

function takeAll({ children }: XmlElement, rule: string, account: Account): void {
  for (const child of children) {
    if (child.type === 'text') account.take(child, rule, null);
    else takeAll(child, rule, account);
  }
}
