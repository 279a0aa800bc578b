/** What goes on the wire: one request, no redirects followed, no answer kept. */
export interface WireRequest {
  readonly address: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Milliseconds to get a connection. */
  readonly connectWithin: number;
  /** Only an operator's own mirror may lie on a private address. */
  readonly mayBePrivate: boolean;
  readonly signal: AbortSignal;
}

export interface WireAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As sent, compressed or not. Ends early with an error when the connection breaks. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Transport: an argument, so that tests need no network. Rejects when there is no answer. */
export type Transport = (request: WireRequest) => Promise<WireAnswer>;
