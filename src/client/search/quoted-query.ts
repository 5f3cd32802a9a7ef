/** A query as it is named in a sentence: in quotation marks, of which a phrase brings its own. Words that need not stand together are called words. */
export const quotedQuery = (query: string): string => {
  if (query.includes('"')) return query.replace(/"([^"]*)"/g, '“$1”');
  return /\s/.test(query.trim()) ? `the words “${query}”` : `“${query}”`;
};
