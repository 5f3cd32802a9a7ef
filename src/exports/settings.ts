/** What is made besides the pages. `forms`: each text in other forms. `library`: files of the whole. `feeds`: Atom. `pictures`: one of each text for where it is shared. */
export const exportGroups = ['forms', 'library', 'feeds', 'pictures'] as const;
export type ExportGroup = (typeof exportGroups)[number];

/**
 * Reads `EXPORTS`: unset or `on` is all, `off` none, else the groups that are named, as `forms,feeds`.
 * Throws for a word that is no group.
 */
export function exportsOn(env: Readonly<Record<string, string | undefined>>): ReadonlySet<ExportGroup> {
  const asked = (env['EXPORTS'] ?? 'on').trim();
  if (asked === 'on' || asked === '') return new Set(exportGroups);
  if (asked === 'off') return new Set();
  return new Set(asked.split(',').map((word) => groupOf(word.trim())));
}

let made: ReadonlySet<ExportGroup> | undefined;

/** What is made in this build. To read a variable of the environment takes longer than most of a page's parts. */
export function exportsMade(): ReadonlySet<ExportGroup> {
  made ??= exportsOn(process.env);
  return made;
}

function groupOf(word: string): ExportGroup {
  const group = exportGroups.find((each) => each === word);
  if (group) return group;
  throw new Error(
    `EXPORTS names "${word}", which is none of ${exportGroups.join(', ')}. Write on, off, or some of these with commas between.`,
  );
}
