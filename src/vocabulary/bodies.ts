/**
 * Bodies, other than the organs in `organs.ts`, whose resolutions and decisions are cited in the texts of those organs.
 * Their short numbers look like ours (`25/1`, `52/2`, `4/1`), so a name here keeps a citation from being taken for one of ours.
 *
 * `name`: as printed, without the article; `prefix`, `decision`: of the document symbols of their resolutions and decisions, where
 * the short number makes one that the United Nations publishes; `example`: a citation as printed.
 */
export interface CitedBody {
  name: string;
  prefix?: string;
  decision?: string;
  example: string;
}

export const bodies: readonly CitedBody[] = [
  {
    name: 'Commission on Human Rights',
    prefix: 'E/CN.4/RES',
    decision: 'E/CN.4/DEC',
    example: 'Commission on Human Rights resolution 2005/69 of 20 April 2005',
  },
  { name: 'Commission on Narcotic Drugs', example: 'Commission on Narcotic Drugs resolution 57/1' },
  { name: 'Commission on the Status of Women', example: 'Commission on the Status of Women resolution 54/2' },
  {
    name: 'Commission on Crime Prevention and Criminal Justice',
    example: 'Commission on Crime Prevention and Criminal Justice resolution 25/1',
  },
  {
    name: 'Commission on Population and Development',
    example: 'Commission on Population and Development resolution 2014/1',
  },
  { name: 'Commission for Social Development', example: 'Commission for Social Development resolution 50/2' },
  { name: 'Commission on Sustainable Development', example: 'Commission on Sustainable Development decision 9/1' },
  {
    name: 'Economic and Social Commission for Asia and the Pacific',
    example: 'Economic and Social Commission for Asia and the Pacific resolution 72/7',
  },
  { name: 'Economic Commission for Africa', example: 'Economic Commission for Africa resolution 935 (XLVIII)' },
  { name: 'Economic Commission for Europe', example: 'Economic Commission for Europe decision 1 (65)' },
  {
    name: 'Economic Commission for Latin America and the Caribbean',
    example: 'resolution 574 (XXVII) of the Economic Commission for Latin America and the Caribbean',
  },
  {
    name: 'Economic and Social Commission for Western Asia',
    example: 'Economic and Social Commission for Western Asia resolution 335 (XXX)',
  },
  { name: 'Sub-Commission', example: 'Sub-Commission resolution 2000/22' },
  {
    name: 'Sub-Commission on the Promotion and Protection of Human Rights',
    example: 'Sub-Commission on the Promotion and Protection of Human Rights resolution 2000/22',
  },
  {
    name: 'Subcommission on the Promotion and Protection of Human Rights',
    example: 'Subcommission on the Promotion and Protection of Human Rights resolution 2000/22',
  },
  { name: 'Subcommission', example: 'Subcommission resolution 2000/22' },
  { name: 'United Nations Environment Assembly', example: 'United Nations Environment Assembly resolution 4/1' },
  { name: 'Environment Assembly', example: 'Environment Assembly resolution 5/14' },
  { name: 'United Nations Habitat Assembly', example: 'United Nations Habitat Assembly resolution 1/1' },
  { name: 'World Health Assembly', example: 'World Health Assembly resolution WHA70.12' },
  { name: 'Governing Council', example: 'Governing Council decision 27/2 of 22 February 2013' },
  { name: 'Executive Board', example: 'Executive Board decision 2012/10' },
  { name: 'Trade and Development Board', example: 'Trade and Development Board decision 165 (S-IX)' },
  { name: 'Industrial Development Board', example: 'Industrial Development Board decision 48/8' },
  {
    name: 'Conference of the Parties',
    example: 'Conference of the Parties to the Convention on Biological Diversity decision 15/4',
  },
  { name: 'Conference of the States Parties', example: 'Conference of the States Parties resolution 8/1' },
  { name: 'Conference of States Parties', example: 'Conference of States Parties resolution 7/1' },
  { name: 'Meeting of the Parties', example: 'Meeting of the Parties decision 21/2' },
  { name: 'General Conference', example: 'General Conference resolution 40/5' },
  { name: 'Board of Governors', example: 'Board of Governors resolution 60/2' },
  { name: 'International Conference', example: 'International Conference resolution 32/1' },
  { name: 'Committee on the Rights of the Child', example: 'Committee on the Rights of the Child decision 51/1' },
  { name: 'Peace and Security Council', example: 'Peace and Security Council resolution 25 (2005)' },
  { name: 'African Union', example: 'African Union decision 21/2' },
  { name: 'Organization of Islamic Cooperation', example: 'Organization of Islamic Cooperation resolution 10/43' },
  { name: 'League of Arab States', example: 'League of Arab States resolution 14/221' },
];

/**
 * Nouns that end the names of bodies. A run of capitalized words that ends in one and stands before "resolution" names its
 * owner also where no row above has it: "Parliamentary Conference resolution 3/1".
 */
export const bodyNouns = [
  'Agency',
  'Assembly',
  'Board',
  'Commission',
  'Committee',
  'Conference',
  'Congress',
  'Council',
  'Meeting',
  'Organization',
  'Union',
] as const;

/**
 * Annual reports that print the resolutions of the body that reports: "(A/74/53/Add.1), chap. III, resolution 42/12" is one of
 * the Human Rights Council. `organ` is the id of one of our organs, or else `prefix` that of the body's symbols.
 */
export const reportsOfResolutions: readonly { symbol: RegExp; organ?: 'hrc'; prefix?: string; example: string }[] = [
  { symbol: /^A\/\d+\/53(?:\/|$)/, organ: 'hrc', example: 'A/74/53/Add.1, chap. III, resolution 42/12' },
  {
    symbol: /^E\/\d{4}\/23(?:\/|$)/,
    prefix: 'E/CN.4/RES',
    example: 'E/2005/23, chap. II, sect. A, resolution 2005/69',
  },
];
