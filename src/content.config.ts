import { defineCollection } from 'astro:content';
import { catalogueLoader, catalogueSchema } from './corpus/catalogue-loader.ts';
import { resolutionsFolder } from './corpus/resolutions-folder.ts';

export const collections = {
  resolutions: defineCollection({
    loader: catalogueLoader(resolutionsFolder(process.env, process.cwd())),
    schema: catalogueSchema,
  }),
};
