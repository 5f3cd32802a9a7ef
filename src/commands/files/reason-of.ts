const reasons: Record<string, string> = {
  EACCES: 'there is no right to do so',
  EISDIR: 'it is a folder',
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
