const base = (): string => import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of this site as a link: `/a/res/69/12/` below the base that the site is built for. */
export const siteLink = (path: string): string => `${base()}${path}`;

/** The page of results for a state's address, `?q=peacekeeping`. */
export const searchLink = (address: string): string => `${base()}/search/${address}`;
