import type { Quantiles } from './chance.ts';

/** Numbers measured on resolutions of the Assembly and the Councils; no word of them. The longest are cut, so that one text is not a tenth of a small library. */

export const preambularParagraphs: Quantiles = [
  [0, 0],
  [0.1, 0],
  [0.25, 3],
  [0.5, 10],
  [0.75, 19],
  [0.9, 30],
  [0.97, 41],
  [1, 75],
];
export const operativeParagraphs: Quantiles = [
  [0, 0],
  [0.1, 1],
  [0.25, 3],
  [0.5, 10],
  [0.75, 21],
  [0.9, 42],
  [0.97, 70],
  [1, 160],
];
export const subparagraphs: Quantiles = [
  [0, 0],
  [0.82, 0],
  [0.9, 8],
  [0.97, 20],
  [1, 60],
];
export const footnotes: Quantiles = [
  [0, 0],
  [0.45, 0],
  [0.5, 1],
  [0.75, 7],
  [0.9, 16],
  [0.97, 26],
  [1, 50],
];
/** Those of the paragraphs; each footnote cites too. */
export const citations: Quantiles = [
  [0, 0],
  [0.1, 1],
  [0.25, 4],
  [0.5, 10],
  [0.75, 20],
  [0.9, 33],
  [0.97, 52],
  [1, 120],
];
/** Years from a cited text to the one that cites it. */
export const citationAges: Quantiles = [
  [0, 0],
  [0.1, 1],
  [0.25, 3],
  [0.5, 8],
  [0.75, 16],
  [0.9, 27],
  [0.97, 52],
  [1, 78],
];
export const preambularWords: Quantiles = [
  [0, 4],
  [0.1, 12],
  [0.25, 22],
  [0.5, 38],
  [0.75, 60],
  [0.9, 86],
  [0.97, 123],
  [1, 245],
];
export const operativeWords: Quantiles = [
  [0, 6],
  [0.1, 19],
  [0.25, 31],
  [0.5, 49],
  [0.75, 73],
  [0.9, 103],
  [0.97, 141],
  [1, 295],
];
export const subparagraphWords: Quantiles = [
  [0, 3],
  [0.25, 20],
  [0.5, 34],
  [0.75, 54],
  [0.9, 78],
  [0.97, 110],
  [1, 200],
];
export const titleWords: Quantiles = [
  [0, 2],
  [0.1, 4],
  [0.25, 6],
  [0.5, 10],
  [0.75, 15],
  [0.9, 21],
  [0.97, 30],
  [1, 45],
];
/** Texts of one series in all, held or not. */
export const seriesMembers: Quantiles = [
  [0, 1],
  [0.55, 1],
  [0.7, 4],
  [0.85, 12],
  [0.97, 30],
  [1, 45],
];
/** Years from one text of a series to the next; below one where an organ returns to a matter within the year. */
export const yearsBetween = [0.15, 0.15, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3];
export const shareWithAnnex = 0.03;
export const annexParagraphs: Quantiles = [
  [0, 4],
  [0.5, 15],
  [1, 60],
];
/** How often the size of a text, long or short, shows in any one of its measures rather than chance: gives the correlation of their ranks, 0.6 to 0.75. */
export const shareOfSize = 0.9;

/** How often the word of a rank stands among a million, at some ranks. */
export const frequencies: readonly (readonly [rank: number, perMillion: number])[] = [
  [1, 91519],
  [2, 65399],
  [5, 26431],
  [10, 8608],
  [20, 4594],
  [50, 1930],
  [100, 1160],
  [200, 618],
  [500, 275],
  [1000, 125],
  [2000, 46],
  [5000, 8],
  [10000, 1],
  [22000, 0.2],
];
/** How many letters a word has that is no particle. */
export const wordLetters: Quantiles = [
  [0, 4],
  [0.15, 5],
  [0.35, 7],
  [0.55, 8],
  [0.75, 10],
  [0.9, 12],
  [0.97, 14],
  [1, 18],
];
