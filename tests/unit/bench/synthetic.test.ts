import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { citingDocument } from '../../../src/corpus/graph/citing-document.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { writeMarkdown } from '../../../src/markdown/write-markdown.ts';
import { syntheticLibrary } from '../../bench/synthetic/write-library.ts';

const count = 150;
const library = [...syntheticLibrary(count, 7)];
const digest = (texts: typeof library): string =>
  createHash('sha256')
    .update(texts.map(({ path, markdown }) => path + markdown).join())
    .digest('hex');

describe('a made library', () => {
  it('is the same for the same seed, byte for byte, and another for another', () => {
    expect(digest([...syntheticLibrary(count, 7)])).toBe(digest(library));
    expect(digest([...syntheticLibrary(count, 8)])).not.toBe(digest(library));
  });

  it('has as many texts as asked for, each at an address of its own', () => {
    expect(new Set(library.map(({ path }) => path)).size).toBe(count);
  });

  it('is written in our own form of Markdown, which gives the same bytes when it is written again', () => {
    for (const { path, markdown } of library) expect(writeMarkdown(readMarkdown(markdown, path))).toBe(markdown);
  });

  it('has what a real one has: citations with dates and paragraphs, notes, subparagraphs, annexes', () => {
    const documents = library.map(({ path, markdown }) => readMarkdown(markdown, path));
    const citations = documents.flatMap((document) => citingDocument(document).citations);
    expect(citations.filter(({ date }) => date).length).toBeGreaterThan(count);
    expect(citations.some(({ pinpoint }) => pinpoint.length > 0)).toBe(true);
    expect(documents.some(({ footnotes }) => footnotes.length > 3)).toBe(true);
    const blocks = documents.flatMap(({ body }) => body);
    expect(blocks.some((block) => block.type === 'paragraph' && block.depth === 1)).toBe(true);
    expect(blocks.some((block) => block.type === 'heading')).toBe(true);
  });
});
