/** Letters and digits of a name: few, since names can't be packed; enough that two pages of a shard seldom have the same. */
const length = 3;

/**
 * Answers a name for each page of a shard, in their order, from seven hexadecimal digits of a digest of it. It tells where the text
 * stands: in a file of its own, `ga/1a2`, or, where several texts share a file, at a place in it, `ga/3.15`. Of two that would have
 * the same, the later gets a number more.
 */
export function pageNames(shard: string, digests: readonly string[], textsInFile: number): string[] {
  if (textsInFile > 1) return digests.map((_, at) => `${shard}/${Math.floor(at / textsInFile)}.${at % textsInFile}`);
  const taken = new Set<string>();
  return digests.map((digits) => {
    const short = (Number.parseInt(digits, 16) % 36 ** length).toString(36).padStart(length, '0');
    let name = short;
    for (let more = 1; taken.has(name); more++) name = `${short}-${more}`;
    taken.add(name);
    return `${shard}/${name}`;
  });
}

/** The file below `pagefind/texts/` that holds the text of a page, and its place among those of the file; undefined for a file of its own. */
export function placeOfText(name: string): { file: string; place: number | undefined } {
  const [file = '', place] = name.split('.');
  return { file, place: place === undefined ? undefined : Number(place) };
}
