/** A path of this site as a link: `sitePath('/years/')` below the base that the site is built for. */
export const sitePath = (path: string): string => below(import.meta.env.BASE_URL, path);

/** `below('/library', '/years/')` → `/library/years/`. */
export const below = (base: string, path: string): string => `${base.replace(/\/$/, '')}${path}`;
