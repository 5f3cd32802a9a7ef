import type { ElementContent, Properties } from 'hast';
import type { Span } from '../model/prose.ts';
import type { ResolutionDocument } from '../model/resolution.ts';

/** A citation where it stands: `paragraph` is a paragraph id or `fn-3`; the span is in that paragraph's text, where notes are marked `[^n]`. */
export interface LocatedSpan extends Span {
  paragraph: string;
}

export interface RenderOptions<C extends LocatedSpan> {
  citations?: readonly C[];
  /** Where a citation leads; null leaves the words as they are. */
  linkFor?: (citation: C) => { href: string; attributes?: Properties } | null;
  /** Nodes for the margin of a paragraph, after its number. */
  decorate?: (paragraph: string) => ElementContent[];
  /** More attributes for the element of a paragraph. */
  attributesFor?: (paragraph: string) => Properties;
}

/** The HTML of a document's body and notes: its text and what the options add, nothing else. */
export function renderBody<C extends LocatedSpan>(
  _document: ResolutionDocument,
  _options: RenderOptions<C> = {},
): string {
  throw new Error('not yet');
}
