import { setTimeout as later } from 'node:timers/promises';

/** Waits `REST` seconds, where the environment has it. A host that lends processors by credit takes them away from who has used much lately: what is measured next would pay for what was measured before. */
export const rested = (): Promise<void> => later(1000 * Number(process.env['REST'] ?? 0));
