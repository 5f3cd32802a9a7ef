import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';

/** The results file of `npm run bench -- accuracy`, as far as the about page shows it. Shares are 0 to 1, null where not measured. */
const accuracySchema = z.object({
  on: z.string(),
  how: z.string(),
  faults: z.array(z.string()),
  rows: z.array(z.object({ what: z.string(), precision: z.number().nullable(), recall: z.number().nullable() })),
});
type Accuracy = z.infer<typeof accuracySchema>;

/** Where that bench writes them, below the project. */
export const accuracyFile = 'tests/bench/results/accuracy.json';

/** The figures, or null where the bench has not been run. Throws for a results file of another shape. */
export async function accuracyFigures(file = accuracyFile): Promise<Accuracy | null> {
  try {
    return accuracySchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
