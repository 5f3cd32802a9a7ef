/**
 * What a reader types and what must then come first: symbols and short titles only. `wanted` lists canonical symbols, any of
 * which will do. Written before the ranking was tuned; rows are added, not bent.
 */
export interface Wanted {
  kind: 'symbol' | 'title' | 'title words' | 'words' | 'phrase' | 'spelling';
  query: string;
  wanted: readonly string[];
  why: string;
}

type Row = readonly [query: string, wanted: string, why: string];

const rows = (kind: Wanted['kind'], list: readonly Row[]): Wanted[] =>
  list.map(([query, wanted, why]) => ({ kind, query, wanted: wanted.split(', '), why }));

export const queries: readonly Wanted[] = [
  ...rows('symbol', [
    ['A/RES/79/226', 'A/RES/79/226', 'whole symbol'],
    ['a/res/75/30', 'A/RES/75/30', 'lower case'],
    ['79/1', 'A/RES/79/1', 'short form'],
    ['res 77/161', 'A/RES/77/161', 'kind shortened'],
    ['GA resolution 74/22', 'A/RES/74/22', 'organ shortened'],
    ['1325', 'S/RES/1325(2000)', 'bare number, cited and not held'],
    ['2231', 'S/RES/2231(2015)', 'bare number'],
    ['S/RES/2118 (2013)', 'S/RES/2118(2013)', 'whole symbol with year'],
    ['security council resolution 1888', 'S/RES/1888(2009)', 'organ in words'],
    ['1540 (2004)', 'S/RES/1540(2004)', 'number and year'],
    ['S/PRST/2015/23', 'S/PRST/2015/23', 'statement'],
    ['hrc 58/13', 'A/HRC/RES/58/13', 'Human Rights Council'],
    ['ecosoc 2021/13', 'E/RES/2021/13', 'Economic and Social Council'],
    ['217 A (III)', 'A/RES/217(III)', 'part of a text of a Roman session'],
    ['decision 76/563', 'A/DEC/76/563', 'decision'],
    ['75/290 B', 'A/RES/75/290B', 'issued as a part'],
  ]),
  ...rows('title', [
    ['World Chess Day', 'A/RES/74/22', 'the only one'],
    ['Persons with albinism', 'A/RES/74/123', 'one word of it is rare'],
    ['The right to food', 'A/RES/74/149, A/RES/75/179, A/RES/77/217, A/RES/79/171', 'a longer title holds it'],
    ['Rights of the child', 'A/RES/74/133', 'common words'],
    ['World Wetlands Day', 'A/RES/75/317', 'the only one'],
    ['Question of New Caledonia', 'A/RES/74/106, A/RES/75/115, A/RES/77/142, A/RES/79/107', 'series'],
    ['Women in development', 'A/RES/74/235, A/RES/77/181, A/RES/79/223', 'common words'],
    ['Effects of atomic radiation', 'A/RES/74/81, A/RES/75/91, A/RES/77/119, A/RES/79/85', 'series'],
    ['International Day of Hope', 'A/RES/79/270', 'many titles begin so'],
    ['Human rights in the occupied Syrian Golan', 'A/HRC/RES/58/26', 'neighbours share its words'],
    [
      'The right to development',
      'A/RES/74/152, A/RES/75/182, A/RES/77/212, A/RES/79/170, A/HRC/RES/54/18',
      'common words',
    ],
    ['Enforced or involuntary disappearances', 'A/HRC/RES/54/14', 'with "or"'],
    ['International Equal Pay Day', 'A/RES/74/142', 'the only one'],
  ]),
  ...rows('title words', [
    ['chess day', 'A/RES/74/22', 'two of its words'],
    ['albinism', 'A/RES/74/123', 'one word'],
    ['menstrual hygiene', 'A/HRC/RES/56/11', 'two words'],
    ['new caledonia', 'A/RES/74/106, A/RES/75/115, A/RES/77/142, A/RES/79/107', 'the name'],
    [
      'mercenaries self-determination',
      'A/RES/74/138, A/RES/75/171, A/RES/77/206, A/RES/79/162, A/HRC/RES/54/3',
      'two words far apart',
    ],
    ['embargo cuba', 'A/RES/74/7, A/RES/75/289, A/RES/77/7, A/RES/79/7, A/DEC/76/563', 'a long title'],
    ['cooperation council of europe', 'A/RES/75/264, A/RES/77/284, A/RES/79/284', 'neighbours share its words'],
    ['responsibility to protect genocide', 'A/RES/75/277', 'a long title'],
    ['sand dust storms', 'A/RES/74/226, A/RES/75/222, A/RES/77/171, A/RES/77/294, A/RES/79/212', 'without "and"'],
    ['lethal autonomous weapons', 'A/RES/79/62', 'two of three words begin it'],
    ['outer space arms race', 'A/RES/74/32, A/RES/75/35, A/RES/77/40, A/RES/79/18', 'in another order'],
    ['mine action', 'A/RES/74/80', 'two common words'],
    ['rohingya', 'A/RES/74/246, A/RES/75/238, A/RES/77/227, A/RES/79/182, A/RES/79/278, A/HRC/RES/56/1', 'one word'],
    ['diamonds', 'A/RES/74/268, A/RES/75/261, A/RES/77/277, A/RES/79/275', 'one word'],
    ['artificial intelligence', 'A/RES/79/239, A/RES/79/322, A/RES/79/325', 'two words'],
    ['criminal court report', 'A/RES/74/6, A/RES/75/3, A/RES/77/6, A/RES/79/6', 'in another order'],
    ['hague code ballistic', 'A/RES/75/60, A/RES/77/58, A/RES/79/29', 'three words of nine'],
    [
      'syrian golan',
      'E/RES/2021/4, E/RES/2023/34, A/RES/74/14, A/RES/74/90, A/RES/75/24, A/RES/75/99, A/RES/77/126, A/RES/77/125, A/RES/77/26, A/RES/79/83, A/RES/79/90, A/HRC/RES/58/26',
      'many titles hold it',
    ],
  ]),
  ...rows('words', [
    ['lockerbie', 'S/RES/1506(2003)', 'one text holds it'],
    ['srebrenica', 'S/RES/1366(2001)', 'one text holds it'],
    ['bougainville', 'S/PRST/2005/23', 'one text holds it'],
    [
      'hariri',
      'S/RES/1757(2007), S/RES/1636(2005), S/PRST/2005/4, S/RES/1595(2005), S/RES/1644(2005)',
      'five texts hold it',
    ],
    ['elder abuse', 'A/RES/77/190, A/RES/79/147', 'two words that stand together in two texts'],
    [
      'liberia timber',
      'S/RES/1521(2003), S/RES/1607(2005), S/RES/2128(2013), S/RES/1903(2009), S/RES/1478(2003), S/RES/2025(2011), S/RES/1792(2007), S/RES/1647(2005)',
      'the sanctions',
    ],
    [
      'minurso',
      'S/RES/2468(2019), S/RES/2494(2019), S/RES/2351(2017), S/RES/2602(2021), S/RES/2703(2023), S/RES/1979(2011), S/RES/2099(2013), S/RES/2218(2015), S/RES/2152(2014), S/RES/2044(2012)',
      'the mission’s mandates',
    ],
    [
      'ebola',
      'S/PRST/2019/6, S/RES/2502(2019), S/RES/2239(2015), S/RES/2463(2019), A/RES/74/263, S/RES/2215(2015)',
      'those that hold it most',
    ],
    [
      'sexual violence in conflict',
      'S/RES/2467(2019), S/PRST/2015/23, S/RES/1888(2009), S/PRST/2009/1, S/RES/2106(2013), A/RES/74/302',
      'those that are about it',
    ],
    [
      'piracy off somalia',
      'S/RES/2383(2017), S/RES/2125(2013), S/RES/2246(2015), S/RES/2020(2011), S/RES/2608(2021), S/RES/2500(2019), S/RES/1976(2011), S/RES/2015(2011), S/RES/2077(2012)',
      'those that are about it',
    ],
    ['iran joint comprehensive plan of action', 'S/RES/2231(2015)', 'many words'],
  ]),
  ...rows('phrase', [
    ['"menstrual hygiene management"', 'A/HRC/RES/56/11', 'the text about it'],
    [
      '"plastic pollution"',
      'A/HRC/RES/58/16, A/RES/79/144, A/RES/77/161, A/RES/77/248, A/RES/79/202, A/RES/77/245',
      'those that hold it most',
    ],
    [
      '"children and armed conflict"',
      'S/RES/1998(2011), S/PRST/2013/8, S/PRST/2017/21, S/RES/1882(2009), S/PRST/2009/9, S/RES/2225(2015)',
      'those that are about it',
    ],
    [
      '"charles taylor"',
      'S/RES/1521(2003), S/RES/1607(2005), S/RES/1638(2005), S/PRST/2007/23, S/RES/1497(2003), S/RES/1509(2003)',
      'a name',
    ],
    ['"kimberley process certification scheme"', 'A/RES/77/277, A/RES/79/275, A/RES/74/268, A/RES/75/261', 'a name'],
  ]),
  ...rows('spelling', [
    ['cooperation shanghai organisation', 'A/RES/75/268, A/RES/77/338, A/RES/79/332', 'British ending'],
    [
      "cote d'ivoire sanctions",
      'S/RES/1975(2011), S/RES/1980(2011), S/PRST/2017/8, S/RES/1633(2005), S/RES/1893(2009), S/RES/1967(2011), S/RES/2219(2015)',
      'without diacritics',
    ],
    ['peace keeping force cyprus', 'A/RES/74/285, A/RES/75/299, A/RES/77/308, A/RES/79/303', 'one word written as two'],
    ['albinsm', 'A/RES/74/123', 'a letter left out'],
    ['mercenarys', 'A/RES/74/138, A/RES/75/171, A/RES/77/206, A/RES/79/162, A/HRC/RES/54/3', 'plural'],
    ['wetland day', 'A/RES/75/317', 'singular'],
    ['new calidonia', 'A/RES/74/106, A/RES/75/115, A/RES/77/142, A/RES/79/107', 'a wrong letter in a name'],
    [
      'rohinga',
      'A/RES/74/246, A/RES/75/238, A/RES/77/227, A/RES/79/182, A/RES/79/278, A/HRC/RES/56/1',
      'a letter left out of a name',
    ],
    ['embargo on the program of cuba', 'A/RES/74/7, A/RES/75/289, A/RES/77/7, A/RES/79/7', 'American spelling'],
  ]),
];
