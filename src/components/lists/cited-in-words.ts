/** `cited by 3 texts`; `not cited` here says nothing of other texts than those held. */
export const citedInWords = (count: number): string =>
  count === 0 ? 'not cited here' : count === 1 ? 'cited by 1 text' : `cited by ${count.toLocaleString('en')} texts`;
