import type { ResolutionDocument } from '../model/resolution.ts';

/** The document as the text of its file in `content/resolutions`. */
export function writeMarkdown(_document: ResolutionDocument): string {
  throw new Error('not yet');
}
