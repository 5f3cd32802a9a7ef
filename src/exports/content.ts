import type { APIContext, APIRoute } from 'astro';

type Props = Record<string, unknown>;

/** What our endpoints are given of Astro's context. */
export type Asked<Given extends Props = Props> = Pick<APIContext<Given>, 'params' | 'props' | 'site'>;

/** A part of a file, and a key that says what it is made from: of two files of one name parts with one key are the same. Empty where nothing says it. */
export interface ContentPart {
  key: string;
  text: () => string;
}

type Whole = string | Uint8Array<ArrayBuffer>;

/** What stands in a file: all of it, or its parts in their order. Those of a file that stands already need not be made again. */
export type Written = Whole | readonly ContentPart[];

export const hasParts = (written: Written): written is readonly ContentPart[] => Array.isArray(written);

/** Parts as one. */
export const joined = (written: Written): Whole =>
  hasParts(written) ? written.map(({ text }) => text()).join('') : written;

/**
 * What stands in a file that an endpoint writes. An endpoint exports it as `content`: who only writes the file asks for that, as a response,
 * which streams its body, takes longer than most such files take to be made.
 */
export type Content<Given extends Props = Props> = (asked: Asked<Given>) => Written | Promise<Written>;

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
    new Response(joined(await content(context)), { headers: { 'Content-Type': typeOf(context) } });
