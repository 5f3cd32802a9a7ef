import { readAndImport } from '../import/read-and-import.ts';
import { answerJobs } from '../parallel/answer-jobs.ts';
import { inspectedLine } from './inspected-line.ts';

answerJobs((path: string) => inspectedLine(readAndImport(path)));
