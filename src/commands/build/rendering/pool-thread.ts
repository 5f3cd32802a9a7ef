import type { Worker } from 'node:worker_threads';
import type { Part } from './page-parts.ts';

/** A thread of a pool. */
export interface PoolThread {
  worker: Worker;
  /** Handed over and not answered, in order. */
  parts: Part[];
  /** Routes of the lists that it has had pages of. */
  routes: Set<string>;
}

/** How much stands of the routes that a thread has yet to list, in characters. */
export const leftToList = ({ parts }: PoolThread): number =>
  parts.reduce((sum, { asked }) => sum + (asked?.standing.length ?? 0), 0);

export function handOver({ worker, parts }: PoolThread, part: Part): void {
  parts.push(part);
  worker.postMessage(part.asked ?? part.pages);
}
