import italic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?inline';
import roman from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline';
import italicExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff?inline';
import romanExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?inline';
import { TextPictures } from './text-picture.ts';
import { Typeface } from './typeface.ts';

const bytesOf = (address: string): Buffer => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

/** Pictures in the typeface of the site. */
export const sitePictures = new TextPictures(
  new Typeface([roman, romanExtended].map(bytesOf)),
  new Typeface([italic, italicExtended].map(bytesOf)),
);
