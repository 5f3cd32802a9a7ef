/** Letters and digits of a name: few, since names can't be packed; enough that two pages of a shard seldom have the same. */
const length = 3;

/**
 * Pagefind names a page by hexadecimal digits of a digest of it, `en_0f3b2c1`. Answers a shorter name for each page of a shard,
 * below the folder where the shard's texts stand: of two that would be the same, the later gets a number more.
 */
export function pageNames(folder: string, ids: readonly string[]): Record<string, string> {
  const taken = new Set<string>();
  return Object.fromEntries(
    ids.map((id) => {
      const digits = id.slice(id.indexOf('_') + 1).slice(0, 7);
      const short = (Number.parseInt(digits, 16) % 36 ** length).toString(36).padStart(length, '0');
      let name = short;
      for (let more = 1; taken.has(name); more++) name = `${short}-${more}`;
      taken.add(name);
      return [id, `${folder}/${name}`];
    }),
  );
}
