import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondOfSymbol } from '../corpus/catalogue-of.ts';
import { type CitingDocument, citingDocument } from '../corpus/graph/citing-document.ts';
import { findingRules, findingsOf } from '../corpus/graph/findings.ts';
import { markdownFiles } from '../corpus/markdown-files.ts';
import { resolutionsFolder } from '../corpus/resolutions-folder.ts';
import { ContentError } from '../markdown/content-error.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { readArguments, UsageError } from './arguments.ts';
import { run } from './run.ts';

const usage = `
npm run check [-- DIR] [--json] [--strict]

Reads all texts of a folder of Markdown and prints what their citations of each other do not bear out: pinpoints and parts that
the cited text does not have, printed dates and years that are not its own, and citations whose organ is in doubt.

  DIR       the folder; default the one that RESOLUTIONS names, else content/resolutions
  --json    prints one JSON object a line on standard output: rule, from, paragraph, text, cited, message
  --strict  fails where anything was found

Ends with status 1 where a file could not be read, or has the symbol of another; what is found is about the texts as printed, and by itself no failure.
`;

const options = { json: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } } as const;

const kinds: Record<(typeof findingRules)[number], string> = {
  'pinpoint-not-there': 'places that the cited text does not have',
  'part-not-there': 'parts that the cited text does not have',
  'date-differs': 'dates that are not those of the cited text',
  'year-differs': 'years that are not those of the cited text',
  'in-doubt': 'citations in doubt',
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

await run(async () => {
  const { values, positionals } = readArguments(usage, options, true);
  if (positionals.length > 1) throw new UsageError('One folder at a time. Try --help.');
  const folder = positionals[0] ?? resolutionsFolder(process.env, process.cwd());
  const documents = new Map<string, CitingDocument>();
  const paths = new Map<string, string>();
  let unread = 0;
  for (const path of await markdownFiles(folder)) {
    try {
      const document = citingDocument(readMarkdown(readFileSync(join(folder, path), 'utf8'), path));
      const { symbol } = document;
      const first = paths.get(symbol);
      if (first) throw new ContentError(path, secondOfSymbol(symbol, first));
      paths.set(symbol, path);
      documents.set(symbol, document);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      console.error(error.message);
      unread += 1;
    }
  }
  const found = [...documents.values()].flatMap((document) => findingsOf(document, (symbol) => documents.get(symbol)));
  for (const each of found)
    console.log(values.json ? JSON.stringify(each) : `${each.from}, ${each.paragraph} ${each.message} [${each.rule}]`);
  const say = values.json ? console.error : console.log;
  const citations = [...documents.values()].reduce((sum, document) => sum + document.citations.length, 0);
  say(`${counted(documents.size, 'text')}, ${counted(citations, 'citation')}.`);
  for (const rule of findingRules) {
    const count = found.filter((each) => each.rule === rule).length;
    if (count > 0) say(`${String(count).padStart(6)} ${kinds[rule]}`);
  }
  return unread > 0 || (values.strict && found.length > 0) ? 1 : 0;
});
