import { defineCollection } from 'astro:content';
import { catalogueLoader, catalogueSchema } from './corpus/catalogue-loader.ts';
import { openKept } from './corpus/kept/kept-folder.ts';
import { resolutionsFolder } from './corpus/resolutions-folder.ts';

export const collections = {
  resolutions: defineCollection({
    loader: catalogueLoader(resolutionsFolder(process.env, process.cwd()), openKept(process.cwd())),
    schema: catalogueSchema,
  }),
};
