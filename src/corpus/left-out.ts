/** Says that files below a folder are left out, all for the same reason; the first stands for all. Without a full stop: the reason follows. */
export const leftOut = (folder: string, paths: readonly string[]): string =>
  `In ${folder} ${paths.toSorted()[0]} is left out${paths.length > 1 ? `, and ${paths.length - 1} more like it` : ''}`;
