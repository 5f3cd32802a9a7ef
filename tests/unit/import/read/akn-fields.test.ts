import { describe, expect, it } from 'vitest';
import { readAkn } from '../../../../src/import/read/akn/read-akn.ts';
import { aknFile, numbered } from './akn-file.ts';

const voters = (...states: string[]) =>
  `<akn4un:voters>${states.map((state) => `<organization refersTo="memberState">${state}</organization>`).join('')}</akn4un:voters>`;

describe('readAkn: what the document says of itself', () => {
  it('reads cover, metadata and closing lines', () => {
    const { fields, votes } = readAkn(
      aknFile({
        meta: `<FRBRdate date="2030-05-04" name="adoption"/><FRBRdate date="2030-05-09" name="publication"/>
          <classification source="http://metadata.un.org/sdg"><keyword showAs="clean_water"/></classification>
          <classification source="DHLAUTH"><keyword showAs="RAIN"/><keyword refersTo="agenda" showAs="Weather"/></classification>
          <step outcome="draftResolution" as="A/84/L.1" by="Atlantis, Ruritania"/>
          <step outcome="draftResolutionAdditionalSponsors" by="Utopia"/>
          <voting outcome="adoptedRecordedVote"><count value="2" refersTo="inFavour">${voters('ATLANTIS', 'UTOPIA')}</count><count value="1" refersTo="against">${voters('RURITANIA')}</count></voting>
          <docketNumber>30-12345 (E)</docketNumber>`,
        cover: `<p><docNumber refersTo="#symbol">A/RES/84/7</docNumber></p><p><docDate date="2030-05-10" refersTo="#dateOfIssuance">10 May 2030</docDate></p>
          <p><inline name="agenda item">Agenda items 13 (b) and 118</inline></p><p><inline name="agenda item name">Weather</inline></p>
          <p><docProponent refersTo="#secondCommittee">[on the report of the Second Committee (<inline name="originating document">A/84/90/Add.2, para. 8</inline>)]</docProponent></p>`,
        conclusions:
          '<p><inline name="adoptionMeeting">48th plenary meeting</inline><eol/><docDate refersTo="#adoptionDate">4 May 2030</docDate></p>',
      }),
    );
    expect(fields).toEqual({
      symbol: 'A/RES/84/7',
      title: 'Oceans of ink',
      organ: 'General Assembly',
      kind: 'resolution',
      adopted: '2030-05-04',
      published: '2030-05-10',
      session: '84',
      meeting: '48th plenary meeting',
      agendaItems: ['13 (b)', '118'],
      agendaItemNames: ['Weather'],
      origin: {
        committee: 'Second Committee',
        documents: ['A/84/90/Add.2'],
        printed: 'on the report of the Second Committee (A/84/90/Add.2, para. 8)',
      },
      jobNumber: '30-12345 (E)',
      vote: { inFavour: 2, against: 1, abstaining: 0 },
      sponsors: ['Atlantis', 'Ruritania', 'Utopia'],
      subjects: ['RAIN'],
    });
    expect(votes).toEqual([
      { state: 'ATLANTIS', vote: 'in favour' },
      { state: 'UTOPIA', vote: 'in favour' },
      { state: 'RURITANIA', vote: 'against' },
    ]);
  });

  it.each<[string, string, string[] | undefined, string]>([
    [
      'S/RES/2999 (2030)',
      'S/',
      ['The situation in Atlantis'],
      'the Council prints no item: the list of its items names it',
    ],
    ['S/RES/2999 (2030)', 'S/85', undefined, 'a heading of an index is no item'],
    ['A/RES/84/7', 'S/', undefined, 'the Assembly prints its items on the cover'],
  ])('the agenda item of %s in the list %s is %j: %s', (symbol, list, expected) => {
    const { fields } = readAkn(
      aknFile({
        meta: `<classification source="DHLAUTH"><keyword refersTo="agenda" value="X" showAs="The  situation in Atlantis." dictionary="${list}"/></classification>`,
        cover: `<p><docNumber refersTo="#symbol">${symbol}</docNumber></p>`,
      }),
    );
    expect(fields.agendaItemNames).toEqual(expected);
  });

  it.each([
    ['S/RES/2999 (2030)', { symbol: 'S/RES/2999(2030)', organ: 'Security Council', kind: 'resolution', session: null }],
    ['S/PRST/2030/3', { symbol: 'S/PRST/2030/3', kind: 'statement', session: null }],
    ['A/DEC/84/401 A and B', { symbol: 'A/DEC/84/401', kind: 'decision', session: '84' }],
    ['A/RES/84/7 B', { symbol: 'A/RES/84/7B', session: '84' }],
    ['A/RES/84/7 A-C', { symbol: 'A/RES/84/7' }],
    ['A/RES/ES-12/1', { symbol: 'A/RES/ES-12/1', session: 'ES-12' }],
    ['A/HRC/RES/S-40/1', { symbol: 'A/HRC/RES/S-40/1', organ: 'Human Rights Council', session: 'S-40' }],
    ['E/RES/2030/4', { symbol: 'E/RES/2030/4', organ: 'Economic and Social Council', session: '2030' }],
  ])('knows organ, kind and session from the symbol %s', (symbol, expected) => {
    const { fields } = readAkn(
      aknFile({ cover: `<p><docNumber refersTo="#symbol">${symbol}</docNumber></p>`, preface: '' }),
    );
    expect(fields).toMatchObject(expected);
  });

  it.each([
    ['S/PRST/2030/3', '2030-05-04', 'a statement says when it was made; the metadata may give the day of issue'],
    ['S/RES/2999 (2030)', '2030-05-09', 'a resolution may name the meeting of another day'],
  ])('dates %s by %s: %s', (symbol, adopted) => {
    const { fields } = readAkn(
      aknFile({
        cover: `<p><docNumber refersTo="#symbol">${symbol}</docNumber></p>`,
        meta: '<FRBRdate date="2030-05-09" name="adoption"/>',
        body: '<alinea><content><p>At the 9000th meeting of the Security Council, held on 4 May 2030, …</p></content></alinea>',
      }),
    );
    expect(fields.adopted).toBe(adopted);
  });

  it('takes the meeting and the agenda item of a statement from its first sentence', () => {
    const { fields } = readAkn(
      aknFile({
        cover: '<p><docNumber refersTo="#symbol">S/PRST/2030/3</docNumber></p>',
        preface: '<p><docTitle refersTo="#title1">Statement by the President</docTitle></p>',
        body: '<alinea><content><p>\tAt the 9000th meeting of the Security Council, held on 4 May 2030, in consideration of the item entitled “Mine action”, …</p></content></alinea>',
      }),
    );
    expect(fields).toMatchObject({ meeting: '9000th meeting', title: '', agendaItemNames: ['Mine action'] });
  });

  it('does not take a note on the title for title', () => {
    const { fields, footnotes } = readAkn(
      aknFile({
        preface:
          '<p><docNumber>84/7.</docNumber><docTitle>Ink<authorialNote marker="1"><p>See.</p></authorialNote></docTitle></p>',
        body: numbered('1.', 'Decides;'),
      }),
    );
    expect(fields.title).toBe('Ink');
    expect(footnotes).toEqual([{ label: '1', text: 'See.', emphasis: [] }]);
  });

  it('leaves out the vote where none was recorded', () => {
    const { fields } = readAkn(aknFile({ meta: '<voting outcome="adoptedWithoutVote"><quorum value=""/></voting>' }));
    expect(fields.vote).toBeUndefined();
  });
});
