import { organs } from '../../../vocabulary/organs.ts';
import { datePattern } from '../dates.ts';
import { sessionPattern } from '../session.ts';

/** A thing that a masthead prints; a line of one may run several together without a space. */
export interface MastheadToken {
  rule: string;
  /** Which field it fills; null for furniture. */
  to: 'symbols' | 'organ' | 'session' | 'published' | 'agendaItems' | 'jobNumber' | 'language' | null;
  /** Sticky; the group `value`, where there is one, is what goes into the field. */
  pattern: RegExp;
}

const organ = organs.map(({ name }) => name).join('|');
const symbol =
  '(?:[AES]|A/HRC|E/HRC)/(?:[A-Z0-9])[^\\s\\t]*(?:\\s*\\((?:\\d{4}|[A-Z]+-?[A-Z]*)\\))?(?:\\s[A-Z](?:(?:\\s?-\\s?|\\sand\\s|\\sto\\s|,\\s?)[A-Z])*)?';
const ends = `(?=\\s*(?:${organ}|Distr\\.|Security|$))`;
const token = (rule: string, to: MastheadToken['to'], source: string): MastheadToken => ({
  rule,
  to,
  pattern: new RegExp(source, 'y'),
});

/** In the order in which they are tried. */
export const mastheadTokens: readonly MastheadToken[] = [
  token('comment-mark', null, '(?:[a-z]{1,4}(?=\\[))?\\[(?:DU|Start|mw|End)\\w*\\d\\]'),
  token('job-number', 'jobNumber', '<<ODS (?:REF )?JOB NO>>(?<value>.*?)(?:<<ODS (?:REF )?JOB NO>>|$)'),
  token('tail-symbol', 'symbols', '<<ODS DOC SYMBOL\\d?>>(?<value>.*?)(?:<<ODS DOC SYMBOL\\d?>>|$)'),
  token('masthead-name', null, 'United Nations(?=$|\\s*[AES]/|\\s+(?:General|Security|Economic|Human)\\b)'),
  token('masthead-symbol', 'symbols', `(?<value>${symbol.replace('[^\\s\\t]*', '[^\\s\\t]*?')})\\*{0,3}${ends}`),
  token('masthead-organ', 'organ', `(?<value>${organ})(?=$|\\s*Distr\\.|\\s*(?:Provisional|Original)\\b)`),
  token('distribution', null, 'Distr\\.\\s*:\\s*(?:General|Limited|Restricted|Provisional)'),
  token(
    'original-language',
    'language',
    'Original\\s*:\\s*(?<value>[A-Z][a-z]+(?:(?:,|\\sand|/)\\s?[A-Z][a-z]+)*)(?=$|\\s)',
  ),
  token('session-dates', null, `\\d{1,2}(?:\\s+[A-Z][a-z]+)?(?:\\s+\\d{4})?\\s*[–—-]\\s*${datePattern}(?=$|\\s)`),
  token(
    'committee',
    null,
    '(?:First|Second|Third|Fourth|Fifth|Sixth|Special Political and Decolonization) Committee(?: \\(Fourth Committee\\))?(?=$)',
  ),
  token('distribution-date', 'published', `(?<value>${datePattern})(?=$|${sessionPattern}|\\s)`),
  token('session', 'session', `(?<value>${sessionPattern})(?=$|\\s|Agenda)`),
  token('council-year', null, '[A-Z][a-z]+(?:-[a-z]+)?\\s+year(?=$)'),
  token('agenda-item', 'agendaItems', 'Agenda\\s+items?\\s+(?<value>\\d.*)$'),
  token('separator', null, '(?:[_=–—*-]\\s?){3,}$'),
  token(
    'printed-job-number',
    null,
    '\\d{2}-\\d{5}(?!\\d)\\s*(?:\\([A-Z0-9]\\))?(?:\\s+\\d{6})*\\*?(?=$|\\s*\\*|\\s*\\d+\\s*/)',
  ),
  token('bar-code', null, '\\*\\d{5,8}[EFSRAC]?\\*'),
  token('recycling', null, 'Please\\s+recycle'),
  token('field-error', null, 'Error! No document variable supplied\\.'),
  token('page-field', null, '\\d{2}-\\d{5}\\d{0,4}(?:\\s*/\\s*\\d+)?(?=$)'),
  token('page-field', null, '\\d{1,4}\\s*/\\s*\\d{1,4}(?:\\s*\\d{2}-\\d{5}(?:\\s*\\([A-Z]\\))?)?(?=$|Error)'),
  token('page-field', null, '\\d{1,4}(?=$|Error)'),
];
