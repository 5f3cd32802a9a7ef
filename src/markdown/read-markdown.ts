import { canonicalDocument } from '../model/canonical.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { withLineFeeds } from './line-feeds.ts';
import { parsedBody } from './parsed-body.ts';
import { plainBody } from './plain/plain-body.ts';
import { plainDocument } from './plain/plain-document.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** Reads a file of `content/resolutions`; `path` is for messages. Throws `ContentError` where the front matter is wrong, never for the body. */
export function readMarkdown(text: string, path: string): ResolutionDocument {
  const lines = withLineFeeds(text);
  return plainDocument(lines) ?? parsedDocument(lines, path);
}

function parsedDocument(text: string, path: string): ResolutionDocument {
  const { frontMatter, body } = readFrontMatter(text, path);
  return canonicalDocument({ frontMatter, ...(plainBody(body) ?? parsedBody(body)) });
}
