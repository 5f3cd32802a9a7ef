import { setFlagsFromString } from 'node:v8';

/**
 * Has each thread of this program look by itself for what was let go of lately. V8 has all threads look that it keeps for such things, which take a core from whoever
 * renders or reads there, and little of what a page or a text leaves behind is worth to be shared out. Where cores have nothing to do they are welcome.
 */
export const collectAlone = (): void => setFlagsFromString('--no-parallel-scavenge');
