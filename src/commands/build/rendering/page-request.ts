const noHeaders = new Headers();

/** The request for a page, as far as Astro asks anything of it where a page is no answer to anybody. Node's own has a signal, headers and a body of its own, which are looked after by what finds memory to be let go of. */
export class PageRequest {
  readonly method = 'GET';
  readonly headers = noHeaders;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}
