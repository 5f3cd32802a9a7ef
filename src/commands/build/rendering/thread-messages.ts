/** A page to be rendered, as Astro's main loop asks for it. */
export interface AskedPage {
  url: string;
  /** Route and component together name one route of the manifest. */
  route: string;
  component: string;
}

/** A response as it travels between threads. */
export interface RenderedPage {
  status: number;
  headers: [string, string][];
  body: ArrayBuffer | null;
}

/** An error as it travels: a copy loses its name and what was added to it, so these go beside it. */
export interface FailedPage {
  error: unknown;
  own: Record<string, unknown>;
}

/** What a thread answers to pages asked for together: one for each, in their order. A page that failed is the last. */
export type Answers = (RenderedPage | FailedPage)[];

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

export function failed(error: unknown): FailedPage {
  if (!(error instanceof Error)) return { error: String(error), own: {} };
  const own = Object.fromEntries(Object.entries(error).filter(([, value]) => plain(value)));
  return { error: fitToTravel(error), own: { ...own, name: error.name, message: error.message, stack: error.stack } };
}

export const errorOf = ({ error, own }: FailedPage): unknown =>
  error instanceof Error ? Object.assign(error, own) : error;
