/** The mark of a note as prose has it: `[^1]`. For `replace`, which begins anew each time. */
export const noteMark = /\[\^[^\]\s]+\]/g;

/** Prose without the marks of its notes. */
export const withoutNoteMarks = (text: string): string => text.replace(noteMark, '');
