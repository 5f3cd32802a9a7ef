/**
 * Spellings that people type and the United Nations does not print. Data for widening a query: what was typed is always
 * asked too, so a pair that is wrong in one place costs little. Source of the printed form: United Nations Editorial Manual, Spelling.
 */

/** Endings: `organisation` → `organization`. */
export const endings: readonly (readonly [typed: RegExp, printed: string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/isational$/, 'izational'],
  [/ise(d|s|r|rs)?$/, 'ize$1'],
  [/ising$/, 'izing'],
  [/yze(d|s)?$/, 'yse$1'],
  [/yzing$/, 'ysing'],
];

/** Words that end in `ise` in every spelling. */
export const alwaysIse: ReadonlySet<string> = new Set(
  'advertise advise arise comprise compromise concise devise disguise enterprise excise exercise expertise franchise improvise likewise noise otherwise paradise praise precise premise promise raise revise rise supervise surprise televise treatise wise'
    .split(' ')
    .flatMap((word) => [word, `${word}d`, `${word}s`, `${word.slice(0, -1)}ing`]),
);

/** Whole words, and words that are printed as one, with a hyphen or as two. Lower case, without diacritics. */
export const spellings: readonly (readonly [typed: string, printed: string])[] = [
  ['aging', 'ageing'],
  ['behavior', 'behaviour'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['color', 'colour'],
  ['defense', 'defence'],
  ['enrollment', 'enrolment'],
  ['favor', 'favour'],
  ['fulfill', 'fulfil'],
  ['fulfillment', 'fulfilment'],
  ['harbor', 'harbour'],
  ['honor', 'honour'],
  ['judgement', 'judgment'],
  ['labor', 'labour'],
  ['maneuver', 'manoeuvre'],
  ['neighbor', 'neighbour'],
  ['neighboring', 'neighbouring'],
  ['neighborly', 'neighbourly'],
  ['pediatric', 'paediatric'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['theater', 'theatre'],
  ['traveler', 'traveller'],
  ['travelers', 'travellers'],
  ['bio diversity', 'biodiversity'],
  ['capacity building', 'capacity-building'],
  ['cease fire', 'ceasefire'],
  ['counter narcotics', 'counter-narcotics'],
  ['counter terrorism', 'counter-terrorism'],
  ['cyber crime', 'cybercrime'],
  ['cyber security', 'cybersecurity'],
  ['de mining', 'demining'],
  ['decision making', 'decision-making'],
  ['healthcare', 'health care'],
  ['land mine', 'landmine'],
  ['land mines', 'landmines'],
  ['micro credit', 'microcredit'],
  ['micro finance', 'microfinance'],
  ['multi lateral', 'multilateral'],
  ['non aligned', 'non-aligned'],
  ['non proliferation', 'non-proliferation'],
  ['peace builders', 'peacebuilders'],
  ['peace building', 'peacebuilding'],
  ['peace keepers', 'peacekeepers'],
  ['peace keeping', 'peacekeeping'],
  ['peace makers', 'peacemakers'],
  ['peace making', 'peacemaking'],
  ['post conflict', 'post-conflict'],
  ['self determination', 'self-determination'],
  ['sub regional', 'subregional'],
  ['trans boundary', 'transboundary'],
  ['trans national', 'transnational'],
  ['well being', 'well-being'],
  ['burma', 'myanmar'],
  ['cape verde', 'cabo verde'],
  ['cote d ivoire', "cote d'ivoire"],
  ['czech republic', 'czechia'],
  ['drc', 'democratic republic of the congo'],
  ['dprk', "democratic people's republic of korea"],
  ['east timor', 'timor-leste'],
  ['holland', 'netherlands'],
  ['ivory coast', "cote d'ivoire"],
  ['ldcs', 'least developed countries'],
  ['mdgs', 'millennium development goals'],
  ['north korea', "democratic people's republic of korea"],
  ['sdgs', 'sustainable development goals'],
  ['sids', 'small island developing states'],
  ['swaziland', 'eswatini'],
  ['turkey', 'turkiye'],
];
