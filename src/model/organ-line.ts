import { noteMark } from './note-mark.ts';

const name = String.raw`The (?:[A-Z][\p{L}’'-]*)(?:,? (?:[A-Z][\p{L}’'-]*|and|of|on|the|for|to|in)){0,14}`;
const organLine = new RegExp(`^[“"‘']?${name}(?:${noteMark.source})*,(?:${noteMark.source})*$`, 'u');
const organWithoutComma =
  /^[“"‘']?The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)$/;

/** "The General Assembly," and its like: the organ that speaks, on a line of its own, also of a quoted or recommended text. */
export const isOrganLine = (text: string): boolean => organLine.test(text) || organWithoutComma.test(text);
