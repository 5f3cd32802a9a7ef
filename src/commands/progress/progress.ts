/** `1,200 of 2,640 files, 340 a second, 4 s left` */
export function progressLine(done: number, of: number, seconds: number, what = 'files'): string {
  const number = (value: number): string => Math.round(value).toLocaleString('en');
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `, ${number(rate)} a second, ${number((of - done) / rate)} s left` : '';
  return `${number(done)} of ${number(of)} ${what}${left}`;
}

/** One line on a terminal, written over again at most five times a second; nothing where standard error is none. */
export class Progress {
  readonly #of: number;
  readonly #started = performance.now();
  readonly #what: string;
  #shown = 0;

  constructor(of: number, what = 'files') {
    this.#of = of;
    this.#what = what;
  }

  show(done: number): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#shown < 200) return;
    this.#shown = now;
    process.stderr.write(`\r\u001b[K${progressLine(done, this.#of, (now - this.#started) / 1000, this.#what)}`);
  }

  /** Takes the line away, so that other text can be written. */
  clear(): void {
    if (process.stderr.isTTY && this.#shown > 0) process.stderr.write('\r\u001b[K');
  }
}
