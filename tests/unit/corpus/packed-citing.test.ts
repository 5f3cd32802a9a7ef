import { describe, expect, it } from 'vitest';
import { asCitation } from '../../../src/citations/found-citation.ts';
import { citingDocument } from '../../../src/corpus/graph/citing-document.ts';
import { citingForm, packedCitations, paragraphsForm } from '../../../src/corpus/graph/packed-citing.ts';
import { packedPassage, passagesForm } from '../../../src/corpus/graph/packed-passages.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { syntheticLibrary } from '../../bench/synthetic/write-library.ts';

const library = [...syntheticLibrary(60, 5)].map(({ path, markdown }) => citingDocument(readMarkdown(markdown, path)));

describe('what the graph takes from a text, when it is kept', () => {
  it('is what it was, its fields in the order in which the forms of a text print them', () => {
    for (const { paragraphs, passages, ...citing } of library) {
      const again = citingForm.unpack(citingForm.pack(citing));
      expect(again).toEqual(citing);
      expect(JSON.stringify(again.citations.map(asCitation))).toBe(JSON.stringify(citing.citations.map(asCitation)));
      expect(paragraphsForm.unpack(paragraphsForm.pack(paragraphs))).toEqual(paragraphs);
      expect(passagesForm.unpack(passagesForm.pack(passages))).toEqual(passages);
    }
    expect(library.flatMap(({ citations }) => citations.flatMap(({ pinpoint }) => pinpoint)).length).toBeGreaterThan(9);
  });

  it('is unpacked in part as it is whole', () => {
    for (const { paragraphs: _, passages, ...citing } of library) {
      const [bytes, words] = [citingForm.pack(citing), passagesForm.pack(passages)];
      for (const id of passages.keys()) {
        const there = new Set([id, 'para-999']);
        expect(packedCitations(bytes, there)).toEqual(citing.citations.filter(({ paragraph }) => paragraph === id));
        expect(packedPassage(words, id)).toEqual(passages.get(id));
      }
      expect(packedCitations(bytes, new Set(passages.keys()))).toEqual(citing.citations);
      expect(packedCitations(bytes, new Set())).toEqual([]);
      expect(packedPassage(words, 'para-999')).toBeUndefined();
    }
  });

  it('says of a note in which paragraph it is called', () => {
    const calledIn = { id: 'para-2', number: '2', text: 'Recalls that;[^1]', emphasis: [{ start: 0, end: 7 }] };
    const note = { id: 'fn-1', number: '1', text: 'Resolution “60/1”.', emphasis: [], calledIn };
    const passages = new Map([
      [calledIn.id, calledIn],
      [note.id, note],
    ]);
    expect(passagesForm.unpack(passagesForm.pack(passages))).toEqual(passages);
  });

  it('is refused where bytes are missing', () => {
    const [first] = library;
    if (!first) throw new Error('The library has texts.');
    const cut = citingForm.pack(first).subarray(0, -1);
    expect(() => citingForm.unpack(cut)).toThrow('cut short');
    expect(() => packedCitations(cut, new Set())).toThrow('cut short');
  });
});
