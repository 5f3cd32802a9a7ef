/** The mark of a note as prose has it: `[^1]`. For `replace`, which begins anew each time. */
export const noteMark = /\[\^[^\]\s]+\]/g;
