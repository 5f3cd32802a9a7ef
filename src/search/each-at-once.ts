/** Does all jobs, so many at a time, in their order. */
export async function eachAtOnce<T>(
  jobs: readonly T[],
  atOnce: number,
  work: (job: T) => Promise<void>,
): Promise<void> {
  const waiting = jobs.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const job of waiting) await work(job);
    }),
  );
}
