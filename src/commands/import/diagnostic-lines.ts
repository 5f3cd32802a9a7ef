import type { Diagnostic } from '../../model/diagnostic.ts';

/** `sources/a.txt:12:3: warning: a mark without a note [mark-without-note]`, and below it what to do. */
export function diagnosticText(source: string, { rule, severity, message, hint, line, column }: Diagnostic): string {
  const place = line > 0 ? `${source}:${line}:${column}` : source;
  return `${place}: ${severity}: ${message} [${rule}]${hint ? `\n    ${hint}` : ''}\n`;
}

/** One JSON object a line: a diagnostic with the file it is about. */
export const diagnosticJson = (source: string, diagnostic: Diagnostic): string =>
  `${JSON.stringify({ source, ...diagnostic })}\n`;
