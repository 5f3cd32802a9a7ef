import type { CatalogueChanges } from '../../../corpus/kept/changed-catalogue.ts';
import type { Size } from '../build-report.ts';
import type { RouteAsked, RouteListed } from './list-route.ts';

/** Has a thread take what is another in the catalogue, when that is known; open the library, when all of it is kept. It answers nothing to either: what fails there fails for whoever asks for a page. */
export const opens = 'open';
export type Opens = typeof opens | { changes: CatalogueChanges };

/** What a thread is asked for: pages to be made, or a route to be listed. */
export type Job = readonly AskedPage[] | RouteAsked;

/** A page to be made by a thread. */
export interface AskedPage {
  pathname: string;
  url: string;
  /** Route and component together name one route of the manifest. */
  route: string;
  component: string;
  /** Where it is written, below the output folder. */
  file: string;
  /** Of an archive that files of the site are packed into: which. */
  packs?: readonly string[];
}

/** An error as it travels: a copy loses its name and what was added to it, so these go beside it. */
export interface FailedPage {
  pathname: string;
  error: unknown;
  own: Record<string, unknown>;
}

/** What a thread answers to pages asked for together, that all are written, or the first that failed; and to a route. */
export type Answer = { made: number; size: Size } | { listed: RouteListed } | FailedPage;

/** What Astro's logger got in a thread, to be said by the one that has the terminal. */
export interface LoggedEvent {
  logged: Record<string, unknown>;
}

const plain = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** The error, or a plain one for it where it holds what can't be copied to another thread. */
function fitToTravel(error: Error): Error {
  try {
    return structuredClone(error);
  } catch {
    return new Error(error.message);
  }
}

export function failed(pathname: string, error: unknown): FailedPage {
  if (!(error instanceof Error)) return { pathname, error: String(error), own: {} };
  const own = Object.fromEntries(Object.entries(error).filter(([, value]) => plain(value)));
  return {
    pathname,
    error: fitToTravel(error),
    own: { ...own, name: error.name, message: error.message, stack: error.stack },
  };
}

export const errorOf = ({ error, own }: FailedPage): unknown =>
  error instanceof Error ? Object.assign(error, own) : error;
