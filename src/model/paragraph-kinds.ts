export const paragraphKinds = ['preambular', 'operative', 'subparagraph', 'heading', 'table', 'text'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];
