/** What all of these answer, when all have ended; throws the first failure in their order, then too: nobody is to write into a folder that is taken away. */
export async function allEnded<const Endings extends readonly Promise<unknown>[]>(
  endings: Endings,
): Promise<{ -readonly [At in keyof Endings]: Awaited<Endings[At]> }> {
  await Promise.allSettled(endings);
  return Promise.all(endings);
}
