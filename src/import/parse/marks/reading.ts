/** One way to read a run of digits: the marks in it, in order, and how odd that would be. Offsets into the text. */
export interface Reading {
  marks: { start: number; end: number; label: string }[];
  cost: number;
}

/** A run of digits that may hold marks. The first reading is always "no mark". */
export interface Candidate {
  text: number;
  start: number;
  end: number;
  readings: Reading[];
}
