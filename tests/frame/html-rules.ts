import type { ConfigData } from 'html-validate';

/** The rules of the HTML standard and of accessibility; how white space is laid out is the build's business. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Scripts are the site's own; a digest of them in its own pages would guard against nothing.
  rules: {
    'require-sri': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
  },
};
