import type { APIContext, APIRoute } from 'astro';

type Props = Record<string, unknown>;

/** What our endpoints are given of Astro's context. */
export type Asked<Given extends Props = Props> = Pick<APIContext<Given>, 'params' | 'props' | 'site'>;

/**
 * What stands in a file that an endpoint writes. An endpoint exports it as `content`: who only writes the file asks for that, as a response,
 * which streams its body, takes longer than most such files take to be made.
 */
export type Content<Given extends Props = Props> = (
  asked: Asked<Given>,
) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

/**
 * Which files of the site an archive holds, `a/res/69/12.xml`, where all of them are written. An endpoint of archives exports it as `packs`: who has a
 * folder with these files packs the archive from them.
 */
export type Packs<Given extends Props = Props> = (
  asked: Pick<Asked<Given>, 'props'>,
) => Promise<readonly string[] | undefined>;

/** The endpoint that answers with this content, as of the media type that `typeOf` names. */
export const answering =
  <Given extends Props>(content: Content<Given>, typeOf: (asked: Asked<Given>) => string): APIRoute<Given> =>
  async (context) =>
    new Response(await content(context), { headers: { 'Content-Type': typeOf(context) } });
