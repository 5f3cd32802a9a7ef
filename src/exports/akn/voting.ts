import type { ExportedText } from '../exported-text.ts';
import { escapeXml, xmlElement } from '../markup.ts';

/** The United Nations' own names of how a State can vote, with the words of the record. */
const ways = [
  ['inFavour', 'in favour'],
  ['against', 'against'],
  ['abstaining', 'abstaining'],
  ['notVoting', 'not voting'],
] as const;

const recorded = ({ document, votes }: ExportedText): boolean =>
  document.frontMatter.vote !== undefined || votes.length > 0;

/**
 * A recorded vote as an analysis in the head of the file: totals, and each State in the namespace of the United Nations' profile,
 * which its own files use for it. Empty where no vote is recorded.
 */
export function votingAnalysis(text: ExportedText, source: string): string {
  if (!recorded(text)) return '';
  const { vote: totals } = text.document.frontMatter;
  const counts = ways.map(([way, words]) => {
    const states = text.votes.find(({ vote }) => vote === words)?.states ?? [];
    const total = way === 'notVoting' ? undefined : totals?.[way];
    if (total === undefined && states.length === 0) return '';
    const listed = states.map((state) => xmlElement('organization', { refersTo: '#memberState' }, escapeXml(state)));
    const voters = xmlElement('akn4un:voters', { 'xmlns:akn4un': 'http://un.org/akn4un' }, listed.join(''));
    const value = String(total ?? states.length);
    return xmlElement('count', { value, refersTo: `#${way}` }, listed.length > 0 ? voters : '');
  });
  const voting = xmlElement('voting', { outcome: '#adoptedRecordedVote' }, counts.join(''));
  return xmlElement('analysis', { source }, xmlElement('parliamentary', {}, voting));
}

/** What a recorded vote refers to, for the references of the head. */
export const votingTerms = (text: ExportedText): readonly (readonly [string, string, string, string])[] =>
  recorded(text)
    ? [
        ['TLCConcept', 'adoptedRecordedVote', 'concept/un/voting/adoptedRecordedVote', 'Adopted by recorded vote'],
        ['TLCTerm', 'memberState', 'organization/un/memberState', 'Member State'],
        ...ways.map(([way, words]) => ['TLCTerm', way, `concept/un/voting/${way}`, words] as const),
      ]
    : [];
