import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { PrerenderApp, ThreadStart } from './prerender-app.ts';
import { type Answers, type AskedPage, failed } from './thread-messages.ts';

const { entry, pagesByKeys, scripts } = workerData as ThreadStart;
const { app } = (await import(pathToFileURL(entry).href)) as { app: PrerenderApp };
const destination = { write: (event: unknown) => parentPort?.postMessage({ logged: event }) };
app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts }, logger: { options: { destination } } });

const key = (route: string, component: string): string => `${route} ${component}`;
const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [key(routeData.route, routeData.component), routeData]),
);

/** Parts are answered in the order they came in. */
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (pages: AskedPage[]) => {
  before = before.then(() => answer(pages));
});

async function answer(pages: readonly AskedPage[]): Promise<void> {
  const answers: Answers = [];
  const bodies: ArrayBuffer[] = [];
  try {
    for (const { url, route, component } of pages) {
      const routeData = routes.get(key(route, component));
      if (!routeData) throw new Error(`No route ${route} of ${component} is known to the thread that renders it.`);
      const response = await app.render(new Request(url), { routeData });
      const body = response.body ? await response.arrayBuffer() : null;
      if (body) bodies.push(body);
      answers.push({ status: response.status, headers: [...response.headers], body });
    }
  } catch (error) {
    answers.push(failed(error));
  }
  parentPort?.postMessage(answers, bodies);
}
