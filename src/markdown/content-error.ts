/** A fault in a file of `content/resolutions`: the message names file, place, what was expected and what was found. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly path: string;

  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.path = path;
  }
}
