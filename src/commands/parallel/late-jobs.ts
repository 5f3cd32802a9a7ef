/** Looks at each worker in the time that a job may take. */
const looks = 20;

/**
 * Calls `late` for each job that a worker has had for longer than `limit`, in milliseconds. `taken` is which job each worker has taken last, `isOpen` whether it is not answered yet. Gives
 * how to end it. Time in which this thread is busy counts for a look at most.
 */
export function watchJobs(
  taken: Int32Array,
  limit: number,
  isOpen: (at: number) => boolean,
  late: (at: number) => void,
): () => void {
  const seen = taken.slice();
  const times = Array.from(taken, () => 0);
  const look = (): void => {
    for (const [seat, at] of taken.entries()) {
      const before = seen[seat] === at && isOpen(at) ? (times[seat] ?? 0) : -1;
      times[seat] = before + 1;
      seen[seat] = at;
      if (before + 1 >= looks) late(at);
    }
  };
  const timer = setInterval(look, limit / looks);
  return () => clearInterval(timer);
}
