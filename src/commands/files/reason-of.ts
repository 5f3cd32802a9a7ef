import { constants } from 'node:os';

/** What Node calls a quota that is used up: it has no name for that. */
export const codeOfQuota = `Unknown system error -${constants.errno.EDQUOT}`;

const reasons: Record<string, string> = {
  EACCES: 'there is no right to do so',
  EIO: 'the disk answers with an error',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'something on the way to it is a file, not a folder',
  EPERM: 'there is no right to do so',
  EROFS: 'the disk is read-only',
  [codeOfQuota]: 'the quota of the disk is used up',
};

/** What the file system said, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) || message;
}
