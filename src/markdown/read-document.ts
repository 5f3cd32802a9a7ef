import type { ResolutionDocument } from '../model/resolution.ts';
import { withLineFeeds } from './line-feeds.ts';
import { plainDocument } from './plain/plain-document.ts';

/**
 * What `readMarkdown` gives, for those who read files that are nearly all as our writer writes them: the parsers of Markdown and YAML are loaded for the first file that is not. To
 * load them takes as long as all else that a thread loads to read texts.
 */
export const readDocument = async (text: string, path: string): Promise<ResolutionDocument> =>
  plainDocument(withLineFeeds(text)) ?? (await import('./read-markdown.ts')).readMarkdown(text, path);
