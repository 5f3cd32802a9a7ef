import type { CatalogueEntry } from '../corpus/catalogue-entry.ts';
import { longDate } from '../corpus/dates.ts';
import { titleOf } from '../corpus/naming.ts';
import { keysBeforeSeries, library } from '../corpus/opened-library.ts';
import { answering, type Content } from '../exports/content.ts';
import { formAddress } from '../exports/exported-text.ts';
import type { Pictured } from '../exports/picture/text-picture.ts';
import { exportsOn } from '../exports/settings.ts';
import { formatSymbol } from '../symbols/format-symbol.ts';

/**
 * The pictures that stand for pages where they are shared: one for each held text, `/a/res/69/12.png`, and one for all other
 * pages. Pages name them by their whole address, so that there are none where the site does not know where it stands.
 */
export async function getStaticPaths({ site }: { site?: URL } = {}) {
  if (!(site ?? import.meta.env.SITE)) return [];
  const { entries } = await library();
  const keys = await keysBeforeSeries();
  const texts = exportsOn(process.env).has('pictures') ? entries : [];
  return [
    { params: { picture: 'shared-as' }, props: { symbol: null } },
    ...texts.map((entry) => ({
      params: { picture: formAddress(entry.address, 'png').slice(1, -'.png'.length) },
      props: { symbol: entry.symbol.canonical },
      get cacheKey() {
        return keys.showing(shownOn(entry));
      },
    })),
  ];
}

const ofSite: Pictured = { over: '', title: 'Resolutions of the United Nations, to be read', under: '' };

function shownOn({ symbol, frontMatter }: CatalogueEntry): Pictured {
  const day = frontMatter.adopted ?? frontMatter.published;
  return {
    over: formatSymbol(symbol),
    title: titleOf(frontMatter, symbol),
    under: [frontMatter.organ, ...(day ? [longDate(day)] : [])].join(', '),
  };
}

async function ofText(canonical: string): Promise<Pictured> {
  const entry = (await library()).bySymbol.get(canonical);
  if (!entry) throw new Error(`${canonical} has left the library while its picture was being drawn.`);
  return shownOn(entry);
}

export const content: Content<{ symbol: string | null }> = async ({ props }) => {
  // What reads fonts takes long to load: not before there is a picture to be drawn.
  const { sitePictures } = await import('../exports/picture/site-pictures.ts');
  return sitePictures.draw(props.symbol ? await ofText(props.symbol) : ofSite);
};

export const GET = answering(content, () => 'image/png');
