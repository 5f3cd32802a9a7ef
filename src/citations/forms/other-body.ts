import type { Form, FormExample } from './form.ts';
import { wholeIdentifier } from './whole-identifier.ts';

interface ForeignShape {
  pattern: string;
  example: string;
}

/** Identifiers that only bodies other than our organs write. Each is kept whole, so that no part of it looks like one of ours. */
const shapes: readonly ForeignShape[] = [
  { pattern: String.raw`\d{1,3}\/(?:CP|CMP|CMA)\.\d+`, example: 'decision 1/CP.21' },
  { pattern: String.raw`\d{1,3}\/COP\.\d+`, example: 'decision 7/COP.13' },
  { pattern: String.raw`(?:[IVX]+|SS\.[IVX]+|BS-[IVX]+)\/\d{1,3}`, example: 'decision X/29' },
  { pattern: String.raw`WHA\d+\.\d+`, example: 'World Health Assembly resolution WHA70.12' },
  { pattern: String.raw`EB\d+\.R\d+`, example: 'resolution EB136.R8' },
  { pattern: String.raw`GC\([\dA-Z.]+\)\/(?:RES|DEC)\/\d+[A-Z]?`, example: 'resolution GC(61)/RES/13' },
  { pattern: String.raw`(?:A|MSC|MEPC|LEG)\.\d+\(\d+\)`, example: 'resolution A.1110(30)' },
  { pattern: String.raw`A\d\d-\d+`, example: 'resolution A40-18' },
  {
    pattern: String.raw`(?:(?:Ext|Special)\/)?Assembly\/AU\/(?:Dec|Decl|Res)\.\d+ ?\([IVXL]+\)`,
    example: 'decision Ext/Assembly/AU/Dec.1(XI)',
  },
  { pattern: String.raw`(?:EX\.CL\/|AU\/)Dec\.\d+ ?\([IVXL]+\)`, example: 'decision EX.CL/Dec.263 (IX)' },
  { pattern: String.raw`(?:C|EC|RC)(?:-[A-Z]+)?-\d+\/DEC\.\d+`, example: 'decision C-24/DEC.4' },
  { pattern: String.raw`(?:BC|RC|SC)-\d+\/\d+`, example: 'decision BC-14/13' },
  { pattern: String.raw`\d{2,3} C\/\d+`, example: 'resolution 36 C/24' },
  { pattern: String.raw`[A-Z]{1,6} \d{1,4}\/\d{1,4}`, example: 'document CL 144/9' },
];

export const otherBody: Form = {
  name: 'other body',
  sign: /[A-Z](?:[ .-]?\d|\(|\/\d)|\/(?:AU|C|D)/,
  pattern: new RegExp(`(?<![\\w/.-])(?:${shapes.map((shape) => shape.pattern).join('|')})(?![\\w/])`, 'g'),
  examples: shapes.map(({ example }): FormExample => ({ printed: example, organ: 'General Assembly', finds: [null] })),
  read: (match) => ({ ...wholeIdentifier(match, 'other body'), foreign: true }),
};
