import { readArguments, UsageError } from './arguments.ts';
import { findFiles } from './files/find-files.ts';
import { aboutCollapse } from './import/collapsed.ts';
import type { InspectedLine } from './inspect/inspected-line.ts';
import { answersInOrder } from './parallel/worker-pool.ts';
import { run } from './run.ts';

const usage = `
npm run --silent inspect -- PATH…

Prints what the importer understood of each document, one JSON object a line, in the order given (folders in order of
name), and writes nothing. Ends with status 1 where a file could not be read.
`;

/** Resolves when there is room for more; a reader that has gone away (`| head`) ends the program. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

await run(async () => {
  const { positionals } = readArguments(usage, {}, true);
  if (positionals.length === 0) throw new UsageError('Which file or folder? Try --help.');
  process.stdout.on('error', () => process.exit(1));
  const lines = answersInOrder<string, InspectedLine>(findFiles(positionals), {
    worker: new URL('./inspect/inspect-worker.ts', import.meta.url),
    collapsed: (source, why, message) => {
      const diagnostics = [aboutCollapse(why, message)];
      return { line: JSON.stringify({ source, diagnostics }), read: false };
    },
  });
  let all = true;
  for await (const { line, read } of lines) {
    await print(`${line}\n`);
    all &&= read;
  }
  return all ? 0 : 1;
});
