import { UsageError } from './arguments.ts';

/** Exit status of a program that the given signal ended, as shells count it. */
const interrupted = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const afterwards = new Set<() => void>();

/** `tidy` is called, once, however the program ends: done, failed or interrupted. It must not wait for anything. */
export function atEnd(tidy: () => void): void {
  afterwards.add(tidy);
}

/**
 * Runs a command and turns what goes wrong into one message and an exit status: 2 for what was typed, 1 for the rest.
 * Errors whose name ends in `Error` by our own hand carry all that a person needs; a fault of the program shows its stack.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  for (const [signal, status] of Object.entries(interrupted)) process.once(signal, () => process.exit(status));
  process.once('exit', () => {
    for (const tidy of afterwards) tidy();
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(explained(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Faults of JavaScript itself are faults of this program. */
const isFault = (error: Error): boolean =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;

function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return isFault(error) ? (error.stack ?? error.message) : error.message;
}
