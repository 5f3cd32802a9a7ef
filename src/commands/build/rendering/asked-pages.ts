import type { PathWithRoute } from 'astro';
import { fileOf } from '../changed-pages.ts';
import type { AskedPage } from './thread-messages.ts';

/** Where a site stands: `https://example.org`, and the path below it. */
export interface Place {
  origin: string;
  base: string;
}

/** The address by which Astro asks for a page or file, with `trailingSlash` always: all of ours that are no pages end like files. */
function addressOf(pathname: string, type: PathWithRoute['route']['type'], { origin, base }: Place): string {
  const path = pathname.replace(/^\/+/, '');
  const closed = type === 'page' && path !== '' ? path.replace(/\/*$/, '/') : path;
  return new URL(`${base.replace(/\/+$/, '')}/${closed}`, origin).href;
}

/** What is asked of threads for these paths. */
export const askedPages = (paths: readonly PathWithRoute[], place: Place): AskedPage[] =>
  paths.map(({ pathname, route }) => ({
    pathname,
    url: addressOf(pathname, route.type, place),
    route: route.route,
    component: route.component,
    file: fileOf(pathname, route.type),
  }));
