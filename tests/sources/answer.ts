/** A question to the invented sources, wherever it came from: in this process or over a socket. */
export interface Asked {
  /** The source that is played, such as `api.kolada.se`. */
  readonly host: string;
  /** Path and query at that source. */
  readonly url: URL;
  readonly method: string;
  readonly body: string;
}

/** What a well-behaved source says. */
export interface Said {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export const json = (value: unknown, status = 200): Said => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** Problem JSON, as PxWeb 2 refuses. */
export const problem = (status: number, title: string): Said => ({
  status,
  type: 'application/problem+json; charset=utf-8',
  body: JSON.stringify({ type: 'Parameter error', title, status }),
});
