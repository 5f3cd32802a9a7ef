import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Collapse } from '../parallel/worker-pool.ts';
import { aboutFile } from './about-file.ts';

const causes: Record<Collapse, { rule: string; what: string }> = {
  memory: { rule: 'too-much-memory', what: 'the file took more memory than one document may' },
  time: { rule: 'too-slow', what: 'the file took longer than one document may' },
  fault: { rule: 'importer-fault', what: 'the importer failed on this file' },
};

/** What is said of a file on which the importer itself gave up. */
export function aboutCollapse(why: Collapse, message: string): Diagnostic {
  const { rule, what } = causes[why];
  const hint =
    'See whether it is one document as published; if it is, this is a fault of the importer that we would like to hear of.';
  return aboutFile(rule, `${what} (${message})`, hint);
}
