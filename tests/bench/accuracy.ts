import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationsOf } from '../../src/citations/citations-of.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { Citation } from '../../src/model/citation.ts';
import { identify, paragraphsOf } from '../../src/model/identify.ts';
import { isRight, landings } from '../unit/citations/pinpoint-landings.ts';
import { comparable, type Gold, isResolution, readGold, stemOf } from './accuracy/gold.ts';
import { rightByReading, whyBeyond } from './accuracy/read-beyond.ts';
import { compared, linkedPairs, precision, recall, resolutionsOf, type Share } from './accuracy/score.ts';
import type { Bench, Row } from './bench.ts';

const on =
  'Measured on the public AKN4UN files of UNxml/GAresolutions (sessions 74, 75, 77, 79), UNxml/SCresolutions and statements of the President of the Security Council (odd years from 2001), UNxml/HRCresolutions (54, 56, 58), UNxml/ECOSOCresolutions (2021, 2023) and UNxml/GAdecisions (76), each imported from its XML and from the same laid out as ODS text. Only documents in which nearly all citations are linked are compared.';
const how =
  'What is found in the running text is compared with the links that the United Nations’ own editors made, symbol by symbol for each document; the links themselves are not used. Beyond their links, a resolution counts as right only where its form names its organ or where the same printed text is linked to the same symbol elsewhere; so the first precision is a lower bound. All that it counts as wrong has been read, each citation in its sentence; the second precision counts as right what was found right by reading. What was found wrong was mended, so that other texts may do a little worse. Of 100 more, drawn at random from all that was found beyond the links, 99 were right. Pinpoints are 200 drawn at random from texts and footnotes of the Security Council and the General Assembly, with the paragraph on which each ought to land written down by reading.';
const faults = [
  'Some links end too early, point to another document or to none.',
  `Some citations are not linked. Of those found in the XML these count as wrong in the first precision and were found right by reading: ${whyBeyond().join('; ')}.`,
  'Of the 44 links without a citation found, 28 point to another document than the words name or to none, or link one citation twice; 10 link the second half of a joint symbol, which is one symbol here; 3 are the last number of a range of summary records; 3 are resolutions of other bodies, which are not linked here.',
];

function citationsIn(path: string): Citation[] {
  const { document } = importDocument(readFileSync(path), path);
  if (!document) return [];
  const { frontMatter, body, footnotes } = document;
  const paragraphs = paragraphsOf(identify(body, frontMatter.kind));
  return citationsOf({ organ: frontMatter.organ, symbol: frontMatter.symbol, paragraphs, footnotes });
}

const add = (a: Share, b: Share): Share => ({ hits: a.hits + b.hits, of: a.of + b.of });
const none: Share = { hits: 0, of: 0 };
const share = ({ hits, of }: Share): number => Math.round((10_000 * hits) / Math.max(1, of)) / 10_000;
const counts = ({ hits, of }: Share): string => `${hits} of ${of}`;

function measured(folder: string, form: string, gold: readonly Gold[]): Row[] {
  const paths = new Map(readdirSync(folder).map((file) => [stemOf(file), join(folder, file)]));
  const linkedAnywhere = linkedPairs(gold);
  const read = rightByReading();
  let [all, resolutions, right, judged] = [none, none, none, none];
  for (const each of gold) {
    const found = compared(citationsIn(paths.get(stemOf(each.file)) ?? ''));
    const wanted = each.citations.filter((symbol) => isResolution(comparable(symbol)));
    all = add(all, recall(each.citations, found));
    resolutions = add(resolutions, recall(wanted, found));
    const { hits, of, wrong } = precision(each, resolutionsOf(found), linkedAnywhere);
    right = add(right, { hits, of });
    judged = add(judged, { hits: hits + read(each.file, wrong), of });
  }
  return [
    row(`Citations of resolutions, from ${form}`, right, resolutions),
    row(`The same, with what the links lack read and judged`, judged, null),
    row(`All citations, from ${form}`, null, all),
  ];
}

const row = (what: string, right: Share | null, found: Share | null): Row => ({
  what,
  precision: right ? share(right) : '',
  recall: found ? share(found) : '',
  'right of found': right ? counts(right) : '',
  'found of wanted': found ? counts(found) : '',
});

function pinpoints(): Row {
  const all = landings();
  const landed = all.filter((each) => each.landed && each.landed.length > 0);
  const wrong = landed.filter((each) => each.landed?.some((id) => !each.ids.includes(id)));
  return row(
    'Pinpoints that land on their paragraph',
    { hits: landed.length - wrong.length, of: landed.length },
    { hits: all.filter(isRight).length, of: all.length },
  );
}

/** Citations found by the importer against those that the United Nations' editors linked, and pinpoints against a table made by reading. */
const bench: Bench = {
  title: 'citations found against the links in the UN’s own files: CORPUS=DIR (with akn/xml, akn/text, akn.gold.jsonl)',
  async run() {
    const corpus = process.env['CORPUS'];
    if (!corpus || !existsSync(join(corpus, 'akn.gold.jsonl')))
      throw new Error('Set CORPUS to a folder that holds akn/xml, akn/text and akn.gold.jsonl.');
    const gold = readGold(join(corpus, 'akn.gold.jsonl'));
    return [
      ...measured(join(corpus, 'akn/xml'), 'XML', gold),
      ...measured(join(corpus, 'akn/text'), 'ODS text', gold),
      pinpoints(),
    ];
  },
  kept: (rows) => ({
    on,
    how,
    faults,
    rows: rows.map((each) =>
      Object.fromEntries(Object.entries(each).map(([key, value]) => [key, value === '' ? null : value])),
    ),
  }),
};

export default bench;
