import { ensureTestPlace } from '../../src/commands/project-place.ts';
import { run } from '../../src/commands/run.ts';

await run(async () => {
  ensureTestPlace(process.cwd());
  return 0;
});
