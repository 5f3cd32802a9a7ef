import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { writeMarkdown } from '../../src/markdown/write-markdown.ts';
import { canonicalDocument } from '../../src/model/canonical.ts';
import { identify } from '../../src/model/identify.ts';
import { document } from './arbitrary-document.ts';

const runs = { numRuns: 200 };

/** Milliseconds; random documents take their time on a busy machine. */
const slow = 60_000;

test(
  'what is written is read back the same: body, notes, front matter',
  () => {
    fc.assert(
      fc.property(document, (made) => {
        expect(readMarkdown(writeMarkdown(made), 'made.md')).toEqual(canonicalDocument(made));
      }),
      runs,
    );
  },
  slow,
);

test(
  'the canonical form is stable',
  () => {
    fc.assert(
      fc.property(document, (made) => {
        const canonical = canonicalDocument(made);
        expect(canonicalDocument(canonical)).toEqual(canonical);
      }),
      runs,
    );
  },
  slow,
);

test(
  'reading a file and writing it gives the same bytes',
  () => {
    fc.assert(
      fc.property(document, (made) => {
        const written = writeMarkdown(made);
        expect(writeMarkdown(readMarkdown(written, 'made.md'))).toBe(written);
      }),
      runs,
    );
  },
  slow,
);

test(
  'kinds and ids are the same on both sides, and ids are unique',
  () => {
    fc.assert(
      fc.property(document, (made) => {
        const canonical = canonicalDocument(made);
        const here = identify(canonical.body, canonical.frontMatter.kind);
        const there = identify(readMarkdown(writeMarkdown(made), 'made.md').body, canonical.frontMatter.kind);
        expect(there).toEqual(here);
        const ids = here.map(({ id }) => id).filter((id) => id !== null);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  },
  slow,
);
