/** What the pages of a peer look like: as little as a site of texts can have. `title` and `text` are written in the peer's own language. */
export const pageTheme = (title: string, symbol: string, text: string): string =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">Texts</a></header>
<main data-pagefind-body><p>${symbol}</p><h1>${title}</h1>
${text}
</main></body>
</html>
`;

/** The first page: a list of all texts. */
export const homeTheme = (items: string): string =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Texts</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>Texts</h1>
<ul>
${items}
</ul>
</main></body>
</html>
`;

export const style = 'body { max-width: 40em; margin: auto; font-family: serif; }\n';
