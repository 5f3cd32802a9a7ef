import type { Completion, Found } from '../../search/found.ts';
import type { Manifest } from '../../search/manifest.ts';

/** What the page asks of the worker: a page of results, or what completes it. The number is that of the search. */
export interface Asked {
  id: number;
  /** The query part of the address that shows the state. */
  search: string;
  complete: boolean;
}

export type Shown = Omit<Found, 'completed'>;
export type Completed = Completion & { manifest: Manifest };

export interface Answered {
  id: number;
  complete: boolean;
  found?: Shown;
  completed?: Completed;
  error?: string;
}
