declare module '@citation-js/core' {
  /** Reads references of any form that a plugin knows; `data` is CSL-JSON. */
  export const Cite: new (input: string) => { data: Record<string, unknown>[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const processor: { expand: (document: object) => Promise<Record<string, unknown>[]> };
  export default processor;
}
