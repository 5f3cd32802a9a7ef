const reasons: Record<string, string> = {
  EACCES: 'there is no right to do so',
  EDQUOT: 'the quota of the disk is used up',
  EIO: 'the disk answers with an error',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'something on the way to it is a file, not a folder',
  EPERM: 'there is no right to do so',
  EROFS: 'the disk is read-only',
};

/** What the file system said, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) || message;
}
