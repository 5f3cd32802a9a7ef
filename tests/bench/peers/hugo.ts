import { costOf } from '../whole-process.ts';
import { homeTheme, pageTheme, style } from './page-theme.ts';
import type { Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

const config = (texts: string): string => `baseURL = "https://example.org/"
title = "Texts"
contentDir = ${JSON.stringify(texts)}
disableKinds = ["taxonomy", "term", "section", "RSS", "sitemap"]

[markup.goldmark.extensions]
typographer = false
`;

const page = pageTheme('{{ .Title }}', '{{ .Params.symbol }}', '{{ .Content }}');
const home = homeTheme(
  '{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Params.symbol }} {{ .Title }}</a></li>\n{{ end }}',
);

/** Renders Markdown with goldmark, which knows footnotes. */
export const hugo: Peer = {
  name: 'Hugo',
  async prepare(project, texts) {
    if ((await costOf('sh', ['-c', 'command -v hugo'])).status !== 0) {
      return 'Hugo is not installed (Debian: apt-get install hugo)';
    }
    writeFiles(project, {
      'config.toml': config(texts),
      'layouts/_default/single.html': page,
      'layouts/index.html': home,
      'static/style.css': style,
    });
    return null;
  },
  // Our field `published` is empty in most texts, which Hugo takes for a draft.
  render: (project, site) =>
    costOf('hugo', ['--source', project, '--destination', site, '--buildDrafts', '--buildFuture', '--quiet']),
};
