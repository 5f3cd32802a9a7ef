interface Pieces {
  meta?: string;
  cover?: string;
  preface?: string;
  preamble?: string;
  body?: string;
  conclusions?: string;
  after?: string;
}

/** A small AKN4UN file in the manner of the published ones, with what a test says in place of the usual. */
export function aknFile(pieces: Pieces = {}): Uint8Array {
  const {
    meta = '<FRBRdate date="2030-05-04" name="adoption"/><FRBRlanguage language="eng"/>',
    cover = '<p><docNumber refersTo="#symbol">A/RES/84/7</docNumber></p>',
    preface = '<p><docNumber>84/7.</docNumber><docTitle refersTo="#resolutionTitle">Oceans of ink</docTitle></p>',
    preamble = '<formula><p><span class="italic">The General Assembly</span>,</p></formula>',
    body = '',
    conclusions = '',
    after = '',
  } = pieces;
  return Buffer.from(`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta><identification>${meta}</identification></meta>
    <coverPage>${cover}</coverPage>
    <preface>${preface}</preface>
    <preamble>${preamble}</preamble>
    <mainBody>${body}</mainBody>
    <conclusions>${conclusions}</conclusions>
    ${after}
  </statement>
</akomaNtoso>`);
}

/** `<paragraph>` with a number and a text. */
export const numbered = (number: string, text: string): string =>
  `<paragraph class="SingleTxt"><num>${number}</num><content><p>${text}</p></content></paragraph>`;

export const note = (marker: string, text: string): string =>
  `<authorialNote marker="${marker}" placement="bottom"><p>${text}</p></authorialNote>`;
