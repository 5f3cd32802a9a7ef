import type { Block } from '../../../model/block.ts';
import { depthOf } from '../../../model/mark-depth.ts';

const standsAlone = (mark: string): boolean => /^\d/.test(mark) && !/^\d+\)$/.test(mark);

/** Sets the depth of every subparagraph from the run of marks below one paragraph. */
export function setDepths(body: Block[]): void {
  let run: Extract<Block, { type: 'paragraph' }>[] = [];
  const close = (): void => {
    const depths = depthOf(run.map(({ mark }) => mark));
    run.forEach((block, index) => {
      block.depth = depths[index] ?? 1;
    });
    run = [];
  };
  for (const block of body) {
    if (block.type === 'paragraph' && block.mark !== '' && !standsAlone(block.mark)) run.push(block);
    else close();
  }
  close();
}
