import type { Passage } from './compared-text.ts';

const annexId = /^(?:(?<part>[a-z])-)?annex-\d+$/;

/**
 * What the annexes of a text are called there, by the id of each: `annex-1` → `annex I`, `annex-2` → `appendix`. Those that a text,
 * or a part of it, calls the same are left out: they are told apart by counting them.
 */
export function annexNames(passages: readonly Pick<Passage, 'id' | 'kind' | 'number'>[]): Map<string, string> {
  const names = new Map<string, string>();
  const bearers = new Map<string, string[]>();
  for (const { id, kind, number } of passages) {
    const found = kind === 'heading' ? annexId.exec(id) : null;
    const name = number
      .replace(/\[\^[^\]]*\]|\.$/g, '')
      .trim()
      .replace(/^\p{L}+/u, (word) => word.toLowerCase());
    if (!found || !name) continue;
    names.set(id, name);
    const called = `${found.groups?.['part'] ?? ''} ${name}`;
    bearers.set(called, [...(bearers.get(called) ?? []), id]);
  }
  for (const ids of bearers.values()) if (ids.length > 1) for (const id of ids) names.delete(id);
  return names;
}
