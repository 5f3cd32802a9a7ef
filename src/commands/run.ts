import { UsageError } from './arguments.ts';
import { codeOfQuota } from './files/reason-of.ts';

/** Exit status of a program that the given signal ended, as shells count it. */
const interrupted = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const afterwards = new Set<() => void>();

/** `tidy` is called, once, however the program ends: done, failed or interrupted. It must not wait for anything. */
export function atEnd(tidy: () => void): void {
  afterwards.add(tidy);
}

let going = 0;
let status: number | undefined;

/** Does what must not be left half done: whoever interrupts the program meanwhile waits until it is. */
export async function uninterrupted<Result>(take: () => Promise<Result>): Promise<Result> {
  going += 1;
  try {
    return await take();
  } finally {
    going -= 1;
    if (going === 0 && status !== undefined) process.exit(status);
  }
}

function interrupt(by: number): void {
  status = by;
  if (going === 0) process.exit(by);
}

/**
 * Runs a command and turns what goes wrong into one message and an exit status: 2 for what was typed, 1 for the rest.
 * Errors whose name ends in `Error` by our own hand carry all that a person needs; a fault of the program shows its stack.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  for (const [signal, by] of Object.entries(interrupted)) process.on(signal, () => interrupt(by));
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

/** Why nothing more can be written, in what whoever wrote puts its own words and stack around. Linux says ENOSPC of other limits too, such as that of watched files. */
const noRoom: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC: no space[^\n]*/, 'The disk is full'],
  [new RegExp(`${codeOfQuota}:[^\\n]*`), 'Your quota of the disk is used up'],
];

function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  for (const [pattern, what] of noRoom) {
    const [said] = pattern.exec(error.message) ?? [];
    if (said) return `${what} (${said}). Make room on it, or give a folder on another disk.`;
  }
  return isFault(error) ? (error.stack ?? error.message) : error.message;
}
