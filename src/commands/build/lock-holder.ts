import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { isRunning } from '../is-running.ts';

/** The program that holds a lock. */
export interface Holder {
  pid: number;
  /** When it began, where the system tells: numbers of programs are given again. Empty where it does not. */
  started: string;
  host: string;
  /** What the numbers of programs are counted by beside the host: two containers, and a machine before and after it began anew, have the same numbers for others. */
  space: string;
}

const orEmpty = (read: () => string): string => {
  try {
    return read().trim();
  } catch {
    return '';
  }
};

/** The 22nd value of what Linux tells of a program; the second is its name, in brackets, and may hold anything. */
const startOf = (pid: number): string =>
  orEmpty(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? '',
  );

export const thisProgram: Holder = {
  pid: process.pid,
  started: startOf(process.pid),
  host: hostname(),
  space: `${orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))} ${orEmpty(() => readlinkSync('/proc/self/ns/pid'))}`,
};

/** Whether this program can ask after that one by its number. */
export const isHere = ({ host, space }: Holder): boolean => host === thisProgram.host && space === thisProgram.space;

/** Whether a program that `isHere` still runs. One with the number of this one is gone, or this would have another. */
export function stillRuns({ pid, started }: Holder): boolean {
  if (pid === process.pid || !isRunning(pid)) return false;
  const now = startOf(pid);
  return now === '' || started === '' || now === started;
}

/** `process 12`, where this program can ask after it; else where it is, and how long it is waited for at most. Another machine may have the same name. */
export function inWords(holder: Holder): string {
  const { pid, host } = holder;
  if (isHere(holder)) return `process ${pid}`;
  const where = host === thisProgram.host ? `in another container, or before ${host} began anew` : `on ${host}`;
  return `process ${pid} ${where}; if that was cut short, this waits for about five minutes`;
}

export const writeHolder = (holder: Holder): string => JSON.stringify(holder);

/** Undefined where no program is named. */
export function readHolder(text: string): Holder | undefined {
  try {
    const { pid, started, host, space } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    const named = Number.isInteger(pid) && [started, host, space].every((each) => typeof each === 'string');
    return named ? ({ pid, started, host, space } as Holder) : undefined;
  } catch {
    return undefined;
  }
}
