import { answerJobs } from '../../parallel/answer-jobs.ts';
import { type ArchiveJob, packArchive } from './pack-archive.ts';

/** Answers the bytes of an archive, or why it could not be packed. */
answerJobs((job: ArchiveJob) => packArchive(job).catch(String));
