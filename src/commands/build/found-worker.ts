import { answerJobs } from '../parallel/answer-jobs.ts';
import { type FoundTexts, foundIn } from './found-texts.ts';

answerJobs<string, FoundTexts>(foundIn);
