import { answerJobs } from '../parallel/answer-jobs.ts';
import { type FilesJob, missingIn } from './missing-files.ts';

answerJobs<FilesJob, readonly string[]>(missingIn);
