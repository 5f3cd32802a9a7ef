/** Below it all of this site stands: nothing, or `/library`. */
const base = below(import.meta.env.BASE_URL, '');

/** A path of this site as a link: `sitePath('/years/')` below the base that the site is built for. */
export const sitePath = (path: string): string => `${base}${path}`;

/** `below('/library', '/years/')` → `/library/years/`. */
export function below(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
