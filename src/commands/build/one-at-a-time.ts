import {
  closeSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { atEnd } from '../run.ts';
import { type Holder, isHere, readHolder, stillRuns, thisProgram, writeHolder } from './lock-holder.ts';
import { besideLock, removeLock } from './remove-lock.ts';

/** Milliseconds between two looks at whether the other has ended. */
const patience = 200;
/** Milliseconds between two signs of life, and without one after which a program elsewhere is watched; a build may be too busy for one for a while. */
const lively = { beat: 10_000, longest: 300_000 };

/** A lock that somebody has. */
interface Found {
  text: string;
  holder: Holder | undefined;
  /** When it was last touched, by the clock of the disk, and how many milliseconds ago. */
  sign: number;
  silence: number;
}

/**
 * Waits until no other build of this project runs, and keeps others waiting until this program ends: Astro keeps what it bundles
 * and its content store in the project, where two builds take each other's. `lock` is a file that names the program which builds;
 * that of one which is gone counts for nothing. After one on another machine, or in another container, nobody can ask: it gives
 * signs of life, and counts for gone that has given none for `longest` milliseconds, nor while it was watched for two beats more. While a machine
 * sleeps, the clock of the disk may run on, but nobody beats, and nobody watches. `waiting` is told once which it waits for.
 */
export async function oneAtATime(
  lock: string,
  waiting: (holder: Holder) => void,
  { beat, longest } = lively,
): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  let watched = { sign: Number.NaN, looks: 0 };
  for (let found = takenOrFound(lock); found !== 'taken'; found = takenOrFound(lock)) {
    if (found === 'gone') continue;
    const { text, holder, sign, silence } = found;
    const isWatched = silence >= longest && sign === watched.sign;
    watched = { sign, looks: isWatched ? watched.looks + 1 : 0 };
    if (!holder || !(isHere(holder) ? stillRuns(holder) : watched.looks * patience < 2 * beat)) {
      removeLock(lock, text);
      continue;
    }
    if (!told) waiting(holder);
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

/** Takes the lock where nobody has it; else tells what it holds. The file is there with its content or not at all, so that nobody sees it empty. */
function takenOrFound(lock: string): 'taken' | 'gone' | Found {
  const own = besideLock(lock);
  writeFileSync(own, writeHolder(thisProgram));
  try {
    linkSync(own, lock);
    return 'taken';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return foundIn(lock, statSync(own).ctimeMs);
  } finally {
    rmSync(own, { force: true });
  }
}

/** What it holds and when it was touched are told of one file, also where another takes its place meanwhile. */
function foundIn(lock: string, now: number): 'gone' | Found {
  let file: number;
  try {
    file = openSync(lock, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return 'gone';
  }
  try {
    const text = readFileSync(file, 'utf8');
    const sign = fstatSync(file).ctimeMs;
    return { text, holder: readHolder(text), sign, silence: now - sign };
  } finally {
    closeSync(file);
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

function isOwn(lock: string): boolean {
  try {
    return readFileSync(lock, 'utf8') === writeHolder(thisProgram);
  } catch {
    return false;
  }
}
