import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../frame/run-command.ts';
import { temporaryFolder } from '../frame/temporary-folder.ts';

/** A port that another program has until the test is over. */
async function takenPort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  return (other.address() as AddressInfo).port;
}

it('serves a built site, says that a port is taken and which it has instead, and ends when interrupted', async () => {
  const site = temporaryFolder({ 'index.html': 'home', '404.html': 'missing' });
  const taken = await takenPort();
  const child = spawn(process.execPath, ['src/commands/preview.ts', '--outDir', site], {
    env: { ...process.env, PORT: String(taken) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text;
    if (said.includes('Ctrl+C')) break;
  }
  const [, port, address] =
    /^Port \d+ is taken; using (\d+)\.\nThe library is at (\S+) \(Ctrl\+C stops it\)\.\n$/.exec(said) ?? [];
  expect(address).toBe(`http://localhost:${port}/`);
  expect(await (await fetch(address ?? '')).text()).toBe('home');
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
});

it.each([
  [{ PORT: 'http' }, [], 'PORT is http; a port is a number up to 65535.\n'],
  [{}, ['--outDir', 'nowhere'], 'There is no nowhere yet: npm run build makes it.\n'],
])('with %j %j says what is wrong', async (environment, args, said) => {
  const site = temporaryFolder();
  const { status, stderr } = await runCommand(
    'preview',
    args.length > 0 ? args : ['--outDir', site],
    environment as Record<string, string>,
  );
  expect([status, stderr]).toEqual([2, said]);
});
