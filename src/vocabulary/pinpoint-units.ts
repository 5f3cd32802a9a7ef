/**
 * The words for the places inside a document, from the largest to the smallest, with a citation that uses each word.
 * `level` is the field of a pinpoint; `chapter` is printed only in citations of reports. A preambular paragraph has no number: it is counted.
 */
export const pinpointUnits = [
  { level: 'chapter', word: 'chapters?|chaps?\\.', example: 'E/2009/28, chap. I, sect. C' },
  { level: 'annex', word: 'annex(?:es)?', example: 'resolution 49/57, annex' },
  { level: 'appendix', word: 'appendi(?:x|ces)', example: 'resolution 55/7, annex, appendix II' },
  { level: 'part', word: 'parts?', example: 'paragraph 3 of part B of resolution 64/72' },
  { level: 'section', word: 'sections?|sects?\\.', example: 'section VII of its resolution 69/274 A' },
  {
    level: 'preambular',
    word: 'preambular para(?:graph)?s?\\.?',
    example: 'preambular paragraph 8 of resolution 60/1',
  },
  { level: 'preambular', word: 'pps?\\.', example: 'S/RES/1674 (2006), pp. 6' },
  { level: 'paragraph', word: '(?:operative )?para(?:graph)?s?\\.?', example: 'resolution 66/288, annex, para. 274' },
  { level: 'paragraph', word: 'ops?\\.', example: 'S/RES/1674 (2006), op. 16' },
  { level: 'paragraph', word: 'OPs?', example: 'OP4 (b) of resolution 2147 (2014)' },
  {
    level: 'subparagraph',
    word: 'sub-?para(?:graph)?s?\\.?',
    example: 'subparagraph (a) of paragraph 5 of resolution 60/1',
  },
] as const;

export type PinpointLevel = (typeof pinpointUnits)[number]['level'];
