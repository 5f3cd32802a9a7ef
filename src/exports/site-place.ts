/** Where the built site will stand. `site` is undefined where that is not known: then nothing has an absolute address. */
export interface SitePlace {
  /** `https://example.org`. */
  site: string | undefined;
  /** The path below it, `/` or `/library/`. */
  base: string;
}

/** A path of this site below its base: `/years/` → `/library/years/`. */
const pathIn = ({ base }: SitePlace, path: string): string => `${base.replace(/\/$/, '')}${path}`;

/** The absolute address of a path of this site; null where the site does not know where it will stand. */
export const urlIn = (place: SitePlace, path: string): string | null =>
  place.site ? new URL(pathIn(place, path), place.site).href : null;

/** The absolute address where there is one, else the path below the base. */
export const linkIn = (place: SitePlace, path: string): string => urlIn(place, path) ?? pathIn(place, path);
