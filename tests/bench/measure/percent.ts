/** A share from 0 to 1, as a figure of a table: `4.2 %`. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
