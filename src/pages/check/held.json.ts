import type { APIRoute } from 'astro';
import { library } from '../../corpus/opened-library.ts';

/** Symbols of all held texts with the day of adoption, for the page that checks drafts. */
export const GET: APIRoute = async () => {
  const { entries } = await library();
  return Response.json(
    Object.fromEntries(entries.map(({ symbol, frontMatter }) => [symbol.canonical, frontMatter.adopted ?? ''])),
  );
};
