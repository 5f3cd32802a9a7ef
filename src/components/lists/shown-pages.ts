/** So many pages are all named. */
const fewPages = 12;

/**
 * The pages of a long list that a page of it names: the first, the last, and two on either side; 0 stands for those left out.
 * Of a short list all.
 */
export function shownPages(page: number, pages: number): number[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  if (pages <= fewPages) return all;
  const named = all.filter((each) => each === 1 || each === pages || Math.abs(each - page) <= 2);
  return named.flatMap((each, at) => {
    const gap = each - (named[at - 1] ?? each - 1) - 1;
    return gap === 0 ? [each] : gap === 1 ? [each - 1, each] : [0, each];
  });
}
