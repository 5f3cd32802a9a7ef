import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { catalogueLoader } from './corpus/catalogue-loader.ts';
import { resolutionsFolder } from './corpus/resolutions-folder.ts';
import { frontMatterSchema } from './model/front-matter.ts';

export const collections = {
  resolutions: defineCollection({
    loader: catalogueLoader(resolutionsFolder(process.env, process.cwd())),
    schema: z.strictObject({ path: z.string(), digest: z.string(), frontMatter: frontMatterSchema }),
  }),
};
