import type { Quantiles } from './chance.ts';

/** Numbers measured on resolutions of the Assembly and the Councils; no word of them. The longest are cut, so that one text is not a tenth of a small library. */

export const preambularParagraphs: Quantiles = [
  [0, 1],
  [0.25, 5],
  [0.5, 11],
  [0.75, 20],
  [0.9, 30],
  [0.97, 41],
  [1, 70],
];
export const operativeParagraphs: Quantiles = [
  [0, 2],
  [0.25, 4],
  [0.5, 11],
  [0.75, 23],
  [0.9, 42],
  [0.97, 67],
  [1, 150],
];
export const subparagraphs: Quantiles = [
  [0, 0],
  [0.85, 0],
  [0.9, 9],
  [0.97, 24],
  [1, 60],
];
export const footnotes: Quantiles = [
  [0, 0],
  [0.4, 0],
  [0.5, 1],
  [0.75, 7],
  [0.9, 16],
  [0.97, 26],
  [1, 50],
];
export const citations: Quantiles = [
  [0, 0],
  [0.25, 2],
  [0.5, 4],
  [0.75, 8],
  [0.9, 15],
  [0.97, 27],
  [1, 60],
];
export const preambularWords: Quantiles = [
  [0, 6],
  [0.1, 18],
  [0.25, 28],
  [0.5, 44],
  [0.75, 66],
  [0.9, 92],
  [0.97, 128],
  [1, 250],
];
export const operativeWords: Quantiles = [
  [0, 8],
  [0.1, 23],
  [0.25, 35],
  [0.5, 53],
  [0.75, 77],
  [0.9, 107],
  [0.97, 145],
  [1, 300],
];
/** Held texts of one series. */
export const seriesMembers: Quantiles = [
  [0, 1],
  [0.3, 1],
  [0.6, 4],
  [0.85, 16],
  [0.97, 35],
  [1, 45],
];
export const shareWithAnnex = 0.08;

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
