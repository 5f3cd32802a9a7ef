import { availableParallelism, cpus, totalmem } from 'node:os';

/** What the figures were taken on: those of one machine can be compared, those of two can't. */
export interface Machine {
  cores: number;
  processor: string;
  gigabytes: number;
  node: string;
}

export const machine = (): Machine => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  gigabytes: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

export const machineLine = ({ cores, processor, gigabytes, node }: Machine): string =>
  `${cores} cores (${processor}), ${gigabytes} GB, Node ${node}. "peak" is the largest process, "together" the sum of all at one moment.`;
