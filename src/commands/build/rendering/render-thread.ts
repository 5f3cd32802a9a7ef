import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { pageMaker } from './page-maker.ts';
import type { PrerenderApp, ThreadStart } from './prerender-app.ts';
import { type Answer, type AskedPage, failed } from './thread-messages.ts';

const { entry, folder, pagesByKeys, scripts } = workerData as ThreadStart;
const { app } = (await import(pathToFileURL(entry).href)) as { app: PrerenderApp };
const destination = { write: (event: unknown) => parentPort?.postMessage({ logged: event }) };
app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts }, logger: { options: { destination } } });
const make = pageMaker(app, folder);

/** Parts are answered in the order they came in. */
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (pages: AskedPage[]) => {
  before = before.then(async () => parentPort?.postMessage(await answer(pages)));
});

/** What is weakly held is let go of after a turn, so each page has one. */
async function answer(pages: readonly AskedPage[]): Promise<Answer> {
  for (const page of pages) {
    try {
      await make(page);
    } catch (error) {
      return failed(page.pathname, error);
    }
    await nextTurn();
  }
  return { made: pages.length };
}
