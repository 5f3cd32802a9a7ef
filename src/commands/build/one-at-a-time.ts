import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from '../is-running.ts';
import { atEnd } from '../run.ts';

/** Milliseconds between two looks at whether the other has ended. */
const patience = 200;

/**
 * Waits until no other build of this project runs, and keeps others waiting until this program ends: Astro keeps what it bundles
 * and its content store in the project, where two builds take each other's. `lock` is a file that names the program which builds;
 * that of one which is gone counts for nothing. `waiting` is told once which it waits for.
 */
export async function oneAtATime(lock: string, waiting: (pid: number) => void): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true });
  const release = () => {
    if (holderOf(lock) === process.pid) rmSync(lock, { force: true });
  };
  let told = false;
  while (!taken(lock)) {
    const other = holderOf(lock);
    // In a container each program has the number of the one before it, which may have been killed.
    if (other === undefined || other === process.pid || !isRunning(other)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) waiting(other);
    told = true;
    await wait(patience);
  }
  atEnd(release);
  return release;
}

/** The file is there with its content or not at all, so that nobody sees it empty. */
function taken(lock: string): boolean {
  const aside = `${lock}-${process.pid}`;
  writeFileSync(aside, String(process.pid));
  try {
    linkSync(aside, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The program that is named there; undefined where the file is gone or names none. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
