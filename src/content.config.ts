import { defineCollection } from 'astro:content';
import { catalogueLoader } from './corpus/catalogue-loader.ts';
import { resolutionsFolder } from './corpus/resolutions-folder.ts';

export const collections = {
  resolutions: defineCollection({ loader: catalogueLoader(resolutionsFolder(process.env, process.cwd())) }),
};
