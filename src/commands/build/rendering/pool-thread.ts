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

export function handOver({ worker, parts }: PoolThread, part: Part): void {
  parts.push(part);
  worker.postMessage(part.asked ?? part.pages);
}
