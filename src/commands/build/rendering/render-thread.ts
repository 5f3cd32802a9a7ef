import { flushCompileCache } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Opening } from '../../../corpus/opened-library.ts';
import { addFile } from '../build-report.ts';
import { listComponent, type RouteAsked } from './list-route.ts';
import { pageMaker } from './page-maker.ts';
import { openApp, openLibrary, type ThreadStart } from './prerender-app.ts';
import { type Answer, type AskedPage, failed, type Job, type Opens, opens } from './thread-messages.ts';

const start = workerData as ThreadStart;
const app = await openApp(start, (event) => parentPort?.postMessage({ logged: event }));
const make = pageMaker(app, start);
// Whoever brings a site up to date begins before there is anything to do, and each thread comes to need most pages.
if (start.standing) await Promise.all((app.manifest.pageMap?.values() ?? []).map((load) => load()));
flushCompileCache();
const open = (opening?: Opening): Promise<void> => openLibrary(app, start, opening).catch(() => {});
if (start.standing) await open('known');

/** Parts are answered in the order they came in. */
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (job: Job | Opens) => {
  before = before.then(async () => {
    if (job === opens) await open();
    else if ('changes' in job) await open(job.changes);
    else parentPort?.postMessage('component' in job ? await list(job) : await answer(job));
  });
});

/** What is weakly held is let go of after a turn, so each page has one. */
async function answer(pages: readonly AskedPage[]): Promise<Answer> {
  const size = { files: 0, bytes: 0 };
  for (const page of pages) {
    try {
      addFile(size, await make(page));
    } catch (error) {
      return failed(page.pathname, error);
    }
    await nextTurn();
  }
  return { made: pages.length, size };
}

async function list(asked: RouteAsked): Promise<Answer> {
  try {
    return { listed: await listComponent(app, asked) };
  } catch (error) {
    return failed(asked.component, error);
  }
}
