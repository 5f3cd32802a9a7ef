import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from '../whole-process.ts';
import { homeTheme, pageTheme, style } from './page-theme.ts';
import type { Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

const packages = ['@11ty/eleventy@3.1.2', 'markdown-it-footnote@4.0.0'];

const config = `import footnotes from 'markdown-it-footnote';
export default (eleventy) => {
  eleventy.amendLibrary('md', (markdown) => markdown.use(footnotes));
  eleventy.addPassthroughCopy({ 'style.css': 'style.css' });
};
export const config = { dir: { input: 'content', includes: '../layouts' }, markdownTemplateEngine: false };
`;

const page = pageTheme('{{ title }}', '{{ symbol }}', '{{ content | safe }}');
const home = homeTheme(
  '{% for text in collections.all %}{% if text.data.symbol %}<li><a href="{{ text.url }}">{{ text.data.symbol }} {{ text.data.title }}</a></li>\n{% endif %}{% endfor %}',
);

/** Renders Markdown with markdown-it in one Node process. Fetched into the temporary folder, as it is no part of the project. */
export const eleventy: Peer = {
  name: 'Eleventy',
  async prepare(project, texts) {
    writeFiles(project, {
      'package.json': '{ "private": true, "type": "module" }\n',
      'eleventy.config.js': config,
      'layouts/text.njk': page,
      'content/content.json': '{ "layout": "text.njk" }\n',
      'content/index.njk': `---\nlayout: null\n---\n${home}`,
      'style.css': style,
    });
    const args = ['install', '--prefix', project, '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
    const installed = await costOf('npm', args, { cwd: project });
    if (installed.status !== 0) return 'Eleventy is not to be had from the package registry';
    cpSync(texts, join(project, 'content'), { recursive: true });
    return null;
  },
  render: (project, site) =>
    costOf(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--output=${site}`], { cwd: project }),
};
