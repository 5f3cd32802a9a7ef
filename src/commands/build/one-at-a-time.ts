import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { atEnd } from '../run.ts';
import { type Holder, isHere, readHolder, stillRuns, thisProgram, writeHolder } from './lock-holder.ts';

/** Milliseconds between two looks at whether the other has ended. */
const patience = 200;
/** Milliseconds between two signs of life. */
const beat = 10_000;
/** Milliseconds without one after which a program elsewhere counts for gone; a build may be too busy for one for a while. */
const longestSilence = 300_000;

/**
 * Waits until no other build of this project runs, and keeps others waiting until this program ends: Astro keeps what it bundles
 * and its content store in the project, where two builds take each other's. `lock` is a file that names the program which builds;
 * that of one which is gone counts for nothing. After one on another machine, or in another container, nobody can ask: it gives
 * signs of life, and counts for gone without one for `longest` milliseconds. `waiting` is told once which it waits for.
 */
export async function oneAtATime(
  lock: string,
  waiting: (holder: Holder) => void,
  longest = longestSilence,
): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  for (let silence = takenOrSilent(lock); silence !== 'taken'; silence = takenOrSilent(lock)) {
    const other = holderOf(lock);
    if (!other || !(isHere(other) ? stillRuns(other) : silence < longest)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) waiting(other);
    told = true;
    await wait(patience);
  }
  const beating = setInterval(() => {
    if (isOwn(lock)) giveSign(lock);
  }, beat).unref();
  const release = () => {
    clearInterval(beating);
    if (isOwn(lock)) rmSync(lock, { force: true });
  };
  atEnd(release);
  return release;
}

/** Takes the lock where nobody has it; else tells for how many milliseconds whoever has it has given no sign, by the clock of the disk. The file is there with its content or not at all, so that nobody sees it empty. */
function takenOrSilent(lock: string): 'taken' | number {
  const aside = `${lock}-${randomUUID()}`;
  writeFileSync(aside, writeHolder(thisProgram));
  try {
    linkSync(aside, lock);
    return 'taken';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const [now, sign] = [statSync(aside), statSync(lock, { throwIfNoEntry: false })];
    return sign ? now.ctimeMs - sign.ctimeMs : 0;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Whatever times are set: the disk writes down when they were. */
function giveSign(lock: string): void {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Somebody has just taken it away.
  }
}

/** The program that is named there; undefined where the file is gone or names none. */
function holderOf(lock: string): Holder | undefined {
  try {
    return readHolder(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

function isOwn(lock: string): boolean {
  const holder = holderOf(lock);
  return holder !== undefined && writeHolder(holder) === writeHolder(thisProgram);
}
