/**
 * The files of one route, a line for each: the key of what it was made from, a space, and its path below the site. Of a large
 * site they are held as one text, which travels to a thread, and is kept, at once.
 */
export type MadeFiles = string;

/** The files of each route, by the component of the route. */
export type MadeByRoute = ReadonlyMap<string, MadeFiles>;

/** Files with their keys. */
export const writeMade = (files: Iterable<readonly [file: string, key: string]>): MadeFiles =>
  Array.from(files, ([file, key]) => `${key} ${file}`).join('\n');

const linesOf = (made: MadeFiles): string[] => (made === '' ? [] : made.split('\n'));

/** The files, each with its key. */
export const readMade = (made: MadeFiles): Map<string, string> =>
  new Map(
    linesOf(made).map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(at + 1), line.slice(0, at)];
    }),
  );

export const filesIn = (made: MadeFiles): string[] => linesOf(made).map((line) => line.slice(line.indexOf(' ') + 1));

/** The same in parts of some so many characters. */
export function partsOf(made: MadeFiles, characters: number): MadeFiles[] {
  const parts: MadeFiles[] = [];
  for (let start = 0; start < made.length; ) {
    const end = made.indexOf('\n', start + characters);
    parts.push(end < 0 ? made.slice(start) : made.slice(start, end));
    start = end < 0 ? made.length : end + 1;
  }
  return parts;
}

export function countOf(routes: MadeByRoute): number {
  let count = 0;
  for (const made of routes.values()) {
    if (made === '') continue;
    count += 1;
    for (let at = made.indexOf('\n'); at >= 0; at = made.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

/** What is left when these files are gone. */
export const withoutFiles = (routes: MadeByRoute, missing: ReadonlySet<string>): MadeByRoute =>
  missing.size === 0
    ? routes
    : new Map(
        [...routes].map(([route, made]) => [
          route,
          writeMade([...readMade(made)].filter(([file]) => !missing.has(file))),
        ]),
      );
