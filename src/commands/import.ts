import type { Diagnostic } from '../model/diagnostic.ts';
import { readArguments } from './arguments.ts';
import { findFiles } from './files/find-files.ts';
import { aboutCollapse } from './import/collapsed.ts';
import { diagnosticJson, diagnosticText } from './import/diagnostic-lines.ts';
import type { ImportJob } from './import/import-worker.ts';
import type { Outcome } from './import/outcome.ts';
import { Shelf } from './import/shelf.ts';
import { count, emptyTally, summary } from './import/tally.ts';
import { answersInOrder } from './parallel/worker-pool.ts';
import { Progress } from './progress/progress.ts';
import { run } from './run.ts';

const usage = `
npm run import -- [PATH…] [--to DIR] [--strict] [--json]
npm run import -- --explain FILE

Reads documents as received, ODS text, Word (.docx) or AKN4UN XML, and writes each as Markdown at the address of its symbol.
PATH is a file or a folder; without one, content/sources. What was there before changes only where a text did.

  --to DIR        where to write; default content/resolutions
  --strict        fails where anything is in doubt
  --json          prints what was noticed as JSON Lines on standard output
  --explain FILE  prints each line of a file with where it went, and writes nothing

Ends with status 1 where there was an error; the other files are imported all the same.
`;

const options = {
  to: { type: 'string', default: 'content/resolutions' },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  explain: { type: 'string' },
} as const;

/** Where each line of a file went; read in this process, which otherwise never loads the importer. */
async function explainFile(path: string): Promise<number> {
  const [{ readAndImport }, { explain }] = await Promise.all([
    import('./import/read-and-import.ts'),
    import('../import/report/explain.ts'),
  ]);
  const imported = readAndImport(path);
  (imported.document ? process.stdout : process.stderr).write(explain(imported));
  return imported.document ? 0 : 1;
}

await run(async () => {
  const { values, positionals } = readArguments(usage, options, true);
  if (values.explain !== undefined) return explainFile(values.explain);
  const paths = positionals.length > 0 ? positionals : ['content/sources'];
  const files = findFiles(paths);
  if (files.length === 0) console.error(`No files stand in ${paths.join(', ')}: put documents there, or name others.`);
  const progress = new Progress(files.length);
  const shelf = new Shelf(values.to);
  const tally = emptyTally();
  const tell = (source: string, diagnostics: readonly Diagnostic[]): void => {
    const noticed = diagnostics.filter(({ severity }) => values.json || severity !== 'info');
    if (noticed.length === 0) return;
    progress.clear();
    const text = noticed.map((each) => (values.json ? diagnosticJson : diagnosticText)(source, each)).join('');
    (values.json ? process.stdout : process.stderr).write(text);
  };

  const jobs = files.map((path) => ({ path, to: values.to }));
  const outcomes = answersInOrder<ImportJob, Outcome>(jobs, {
    worker: new URL('./import/import-worker.ts', import.meta.url),
    collapsed: ({ path }, why, message) => ({ source: path, ready: null, diagnostics: [aboutCollapse(why, message)] }),
  });
  for await (const { source, ready, diagnostics } of outcomes) {
    const shelved = ready ? shelf.put(source, ready) : { state: 'failed' as const };
    count(tally, diagnostics, shelved.state);
    tell(source, 'failure' in shelved ? [...diagnostics, shelved.failure] : diagnostics);
    progress.show(tally.read);
  }
  progress.clear();
  (values.json ? process.stderr : process.stdout).write(`${summary(tally)}\n`);
  return tally.errors || (values.strict && tally.inDoubt > 0) ? 1 : 0;
});
