import type { Cost } from '../whole-process.ts';

/** A generator of sites that renders the same texts as ours. */
export interface Peer {
  name: string;
  /** Makes its project in a folder of its own; answers why not where it can't be had here. Not measured. */
  prepare: (project: string, texts: string) => Promise<string | null>;
  /** Renders all pages into `site`. Each time anew: it is given an empty folder. */
  render: (project: string, site: string) => Promise<Cost>;
}
