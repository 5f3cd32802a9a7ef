import { answerJobs } from '../parallel/answer-jobs.ts';
import { outcomeOf } from './outcome.ts';
import { readAndImport } from './read-and-import.ts';

answerJobs((path: string) => outcomeOf(readAndImport(path)));
