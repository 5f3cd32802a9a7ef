import { expect, it } from 'vitest';
import { parsedDocument } from '../../../src/exports/parsed-document.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import { openingPhrase } from '../../../src/model/opening-phrase.ts';

/** Kinds and texts of what stands below paragraph 1 of a text; rows parted by a stroke, cells by a bar. */
function below(printed: string): string[] {
  const text = `Resolution adopted by the General Assembly on 7 December 2030\n\n\t84/100.\tA question of form\n\n\tThe General Assembly,\n\t1.\tDecides as follows:\n${printed}\n`;
  const { document, form, source, diagnostics } = importDocument(new TextEncoder().encode(text), 'a.txt');
  if (!document || !form) throw new Error(diagnostics[0]?.message);
  return parsedDocument(document, { source, form, diagnostics })
    .paragraphs.slice(1)
    .map(({ kind, number, text: words }) =>
      [kind, number, words.replaceAll('\n', ' / ').replaceAll('\t', '|')].filter(Boolean).join(' '),
    );
}

const rain = 'the rain that falls on lakes and rivers of the region in the course of a year, ';

it.each<[string, string, string[]]>([
  [
    'a line with empty cells parts no table, though it ends in a colon',
    'Rain\t5\t6\nOf which:\t\t\nOn lakes\t2\t3\n',
    ['table Rain|5|6 / Of which:|| / On lakes|2|3'],
  ],
  [
    'but a numbered paragraph does, with empty cells behind it or none',
    'Rain\t5\n2.\tDecides on wind;\t\nSnow\t6\n(a)\tOf lakes\t\nHail\t7\n',
    ['table Rain|5', 'operative 2 Decides on wind;', 'table Snow|6', 'subparagraph (a) Of lakes', 'table Hail|7'],
  ],
  [
    'and so does a text longer than a cell',
    `Rain\t5\n${'It rains on lakes and rivers. '.repeat(7)}\t\nSnow\t6\n`,
    ['table Rain|5', `text ${'It rains on lakes and rivers. '.repeat(7).trim()}`, 'table Snow|6'],
  ],
  [
    'a head over the columns belongs to the table',
    '\t\tPosts\t\t\t\nOffice\tUnit\tNumber\tLevel\nRain\tLakes\t5\tP-3\n',
    ['table ||Posts| / Office|Unit|Number|Level / Rain|Lakes|5|P-3'],
  ],
  [
    'the heading of the next table is no cell of the one above',
    'Action\tPost\tNumber\nNew\tOfficer\t1\nB.\tLakes\nAction\tPost\tNumber\nNew\tClerk\t2\n',
    ['table Action|Post|Number / New|Officer|1', 'heading B Lakes', 'table Action|Post|Number / New|Clerk|2'],
  ],
  [
    'nor one whose letter stands twice',
    'A.\t\tA.\tLakes\nNew\tClerk\t2\nNew\tOfficer\t1\n',
    ['heading A A. Lakes', 'table New|Clerk|2 / New|Officer|1'],
  ],
  [
    'a letter that explains one in the table above opens a paragraph',
    'Rain\t5\nSnow\t6\n\na\tReflects new rates.\n',
    ['table Rain|5 / Snow|6', 'text a Reflects new rates.'],
  ],
  ['so does a dagger', '†\tTreaty Series, vol. 1, No. 2.\n', ['text † Treaty Series, vol. 1, No. 2.']],
  [
    'and a small letter o for a bullet',
    'o\tSoft boots;\no\tHard boots.\n',
    ['text o Soft boots;', 'text o Hard boots.'],
  ],
  ['and a number behind its sign', '#12.\tBoots that are hard.\n', ['text #12. Boots that are hard.']],
  [
    'initials stand in a row among rows',
    'Name\tState\nA.W.\tRain\nU.S.\tSnow\nU.K.\tHail\n',
    ['table Name|State / A.W.|Rain / U.S.|Snow / U.K.|Hail'],
  ],
  [
    'and so do letters',
    'Grade\tPosts\nA.\tDirector\nB.\tClerk\nTotal\t2\n',
    ['table Grade|Posts / A.|Director / B.|Clerk / Total|2'],
  ],
  [
    'a row by itself is one though its first cell is long, where the second opens a paragraph',
    `Referral of ${rain}and of what is no rain at all\tDecides to refer the rain to the lakes;\n`,
    [`table Referral of ${rain}and of what is no rain at all|Decides to refer the rain to the lakes;`],
  ],
  [
    'and so is one whose cells give its source in words that end in a stop',
    `Calls for ${rain}${rain}as for snow.\tS/RES/1 (2030), op. 9\tSee also S/RES/2 (2030), op. 12.\n`,
    [`table Calls for ${rain}${rain}as for snow.|S/RES/1 (2030), op. 9|See also S/RES/2 (2030), op. 12.`],
  ],
  [
    'one such line between rows is a row, and one below the last of them a heading',
    'Rain\t5\nA.\tLakes\nSnow\t6\nB.\tRivers\nIt snows.\n',
    ['table Rain|5 / A.|Lakes / Snow|6', 'heading B Rivers', 'text It snows.'],
  ],
  ['initials stand before a name', 'A.W.\tRain.\n', ['text A.W. Rain.']],
  [
    'a tab in the text behind a mark parts no cells',
    `\t2.\tAny of ${rain}and more than 34 GPa\t(340 kbar);\n\t3.\tAny other of ${rain}and of what remains\tas snow.\n`,
    [
      `operative 2 Any of ${rain}and more than 34 GPa (340 kbar);`,
      `operative 3 Any other of ${rain}and of what remains as snow.`,
    ],
  ],
  [
    'nor do tabs between sentences',
    `Recalling the lakes,\tRecalling ${rain}${rain}and\trecalling snow,\n`,
    [`preambular Recalling the lakes, Recalling ${rain}${rain}and recalling snow,`],
  ],
  [
    'nor one in a name at the end of a long sentence',
    'Recalling the plan on lakes, rivers and ponds adopted in its last session by the Food and Agriculture\tOrganization,\n',
    [
      'preambular Recalling the plan on lakes, rivers and ponds adopted in its last session by the Food and Agriculture Organization,',
    ],
  ],
  [
    'but long cells of what is no sentence are a row',
    `Condemn attacks on lakes\tCondemns ${rain}${rain}and snow.\tS/RES/1 (2030), op. 11\n`,
    [`table Condemn attacks on lakes|Condemns ${rain}${rain}and snow.|S/RES/1 (2030), op. 11`],
  ],
])('%s', (_reason, printed, expected) => {
  expect(below(printed)).toEqual(expected);
});

it('knows no opening phrase in the label of what explains abbreviations below a table', () => {
  expect(openingPhrase('Abbreviations: R (L), rain (lakes).')).toBeNull();
});
