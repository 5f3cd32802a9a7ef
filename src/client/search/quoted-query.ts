/** A query as it is named in a sentence: in quotation marks, of which a phrase brings its own. */
export const quotedQuery = (query: string): string =>
  query.includes('"') ? query.replace(/"([^"]*)"/g, '“$1”') : `“${query}”`;
