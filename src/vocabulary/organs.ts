/**
 * The organs whose resolutions this library holds. Adding one is adding a row here.
 *
 * `resolution`, `decision`, `statement`: the prefix of the organ's document symbols.
 * `years`: how the organ identified its resolutions, with examples in canonical form (each is tested both ways).
 * Source: United Nations Editorial Manual, "System of identification" of resolutions and decisions.
 */
export const organs = [
  {
    id: 'ga',
    name: 'General Assembly',
    short: 'Assembly',
    enacting: 'The General Assembly',
    resolution: 'A/RES',
    decision: 'A/DEC',
    examples: [
      'A/RES/69/12',
      'A/RES/75/290B',
      'A/RES/217(III)',
      'A/RES/3201(S-VI)',
      'A/RES/1000(ES-I)',
      'A/RES/S-24/2',
      'A/RES/ES-10/22',
      'A/DEC/69/504',
    ],
  },
  {
    id: 'sc',
    name: 'Security Council',
    short: 'Council',
    enacting: 'The Security Council',
    resolution: 'S/RES',
    statement: 'S/PRST',
    examples: ['S/RES/1631(2005)', 'S/RES/242(1967)', 'S/PRST/2010/1'],
  },
  {
    id: 'ecosoc',
    name: 'Economic and Social Council',
    short: 'Council',
    enacting: 'The Economic and Social Council',
    resolution: 'E/RES',
    decision: 'E/DEC',
    examples: ['E/RES/1996/31', 'E/RES/1296(XLIV)', 'E/RES/2021/2A', 'E/DEC/2002/307', 'E/DEC/281(LXIII)'],
  },
  {
    id: 'hrc',
    name: 'Human Rights Council',
    short: 'Council',
    enacting: 'The Human Rights Council',
    resolution: 'A/HRC/RES',
    decision: 'A/HRC/DEC',
    examples: ['A/HRC/RES/16/21', 'A/HRC/RES/S-21/1', 'A/HRC/DEC/49/115'],
  },
] as const;

export type OrganId = (typeof organs)[number]['id'];
export type OrganName = (typeof organs)[number]['name'];
