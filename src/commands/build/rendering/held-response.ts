const plainResponse = Response;

/**
 * A response that holds the bytes it was made of. Node's own puts them into a stream, and whoever wants them reads them out of it again, with a copy at each end: of pages, which are rendered whole,
 * that is as dear as half of what Astro takes for their components. Where somebody does want a stream, there is one.
 */
export class HeldResponse extends plainResponse {
  readonly held: Uint8Array<ArrayBuffer> | undefined;

  /** Where this stands in the place of Node's own, others that Node makes, as by `Response.json`, are responses still. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof plainResponse;
  }

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const held = body instanceof Uint8Array && body.buffer instanceof ArrayBuffer ? body : undefined;
    super(held ? null : body, init);
    this.held = held as Uint8Array<ArrayBuffer> | undefined;
  }

  override get body(): ReturnType<Response['clone']>['body'] {
    return this.held ? this.#streamed().body : super.body;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.held ?? super.bytes();
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.held ? this.#streamed().arrayBuffer() : super.arrayBuffer();
  }

  override text(): Promise<string> {
    return this.held ? this.#streamed().text() : super.text();
  }

  override json(): Promise<unknown> {
    return this.held ? this.#streamed().json() : super.json();
  }

  override blob(): ReturnType<Response['blob']> {
    return this.held ? this.#streamed().blob() : super.blob();
  }

  override clone(): Response {
    return this.held ? new HeldResponse(this.held, this) : super.clone();
  }

  #streamed(): Response {
    return new plainResponse(this.held, this);
  }
}
