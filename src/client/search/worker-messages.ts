import type { Completion, Found } from '../../search/found.ts';
import type { Manifest } from '../../search/manifest.ts';

/** What the page asks of the worker: a page of results, or what completes it. The number is that of the search. */
export interface Asked {
  id: number;
  /** The query part of the address that shows the state. */
  search: string;
  complete: boolean;
  /** Whether files that the browser keeps may be of an earlier build. */
  anew?: boolean;
  /** Addresses of files that the page is going to hand over. */
  expected?: string[];
}

/** A file that the page has loaded for the worker; without bytes where it could not, and the worker is to try by itself. */
export interface Handed {
  address: string;
  bytes: ArrayBuffer | undefined;
}

export type ToWorker = Asked | Handed;

export type Shown = Omit<Found, 'completed'>;
export type Completed = Completion & { manifest: Manifest };

export interface Answered {
  id: number;
  complete: boolean;
  found?: Shown;
  completed?: Completed;
  error?: string;
}
