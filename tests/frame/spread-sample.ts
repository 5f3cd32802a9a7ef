/** A page of a site by what it shows: those that differ in symbol, year or number only are of one kind. `/a/res/69/12/` and `/s/res/1631-2005/` are two. */
export const kindOfAddress = (address: string): string =>
  address
    .split('/')
    .map((part) => (/\d/.test(part) ? 'N' : part))
    .join('/')
    .replace(/^(\/(?:series|subjects|(?:agenda|phrases)\/[^/]+)\/)(?!N\/)[^/]+/, '$1x');

/** At most `count` of each kind, spread evenly over all of it, in the order given. */
export function spreadSample<Item>(items: readonly Item[], kind: (item: Item) => string, count: number): Item[] {
  return [...Map.groupBy(items, kind).values()].flatMap((all) => {
    const step = Math.max(1, all.length / count);
    return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)] as Item);
  });
}
