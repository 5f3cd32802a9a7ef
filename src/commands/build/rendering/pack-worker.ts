import { answerJobs } from '../../parallel/answer-jobs.ts';
import { type ArchiveJob, packArchive } from './pack-archive.ts';

/** Answers why an archive could not be packed; an empty string where it stands. */
answerJobs((job: ArchiveJob) =>
  packArchive(job).then(
    () => '',
    (error) => String(error),
  ),
);
