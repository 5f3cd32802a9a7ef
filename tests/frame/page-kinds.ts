import { inject } from 'vitest';
import { builtPages } from './built-pages.ts';

const kindOf = (address: string): string => address.replace(/\d+/g, 'N').replace(/-[a-z]+\/$/, '-x/');

/** The address of one page of each kind: pages whose addresses differ in numbers only are of one kind. Without leading slash. */
export function onePageOfEachKind(): string[] {
  const kinds = new Map<string, string>();
  for (const { address } of builtPages(inject('site'))) {
    if (!kinds.has(kindOf(address))) kinds.set(kindOf(address), address.slice(1));
  }
  return [...kinds.values()];
}
