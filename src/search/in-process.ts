import { type ChildProcess, fork } from 'node:child_process';

/** Gives a job to a module in a process of its own, and waits for its end. Rejects with the error that it answers. */
export function inProcess(module: URL, job: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(module, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.once('message', (answer: { error?: string }) => {
      if (answer.error) reject(new Error(`The search index could not be built: ${answer.error}`));
      else resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The search index could not be built: its process ended with ${code}.`)),
    );
    child.send(job);
  });
}

/** The other side: takes one job, does it, and answers. */
export function doJob<Job>(work: (job: Job) => Promise<void>, afterwards: () => unknown = () => {}): void {
  process.once('message', async (job: Job) => {
    try {
      await work(job);
      process.send?.({ done: true });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? error.message : String(error) });
    } finally {
      await afterwards();
      process.disconnect();
    }
  });
}
