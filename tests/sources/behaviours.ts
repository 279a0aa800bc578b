import { gzipSync } from 'node:zlib';
import type { Asked, Said } from './answer.ts';

/** What comes over the wire in place of, or made of, what a well-behaved source says. */
export type Delivery =
  | {
      readonly kind: 'whole' | 'cut' | 'drip';
      readonly status: number;
      readonly headers: Headed;
      readonly bytes: Buffer;
    }
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' };
type Headed = Readonly<Record<string, string>>;

/** The bad ways of servers, by the names they are switched on with. */
export const behaviours: Readonly<Record<string, (asked: Asked, said: Said) => Delivery>> = {
  /** Takes the question and never answers. */
  hang: () => ({ kind: 'hang' }),
  /** One byte a second. */
  drip: (_asked, said) => ({ ...deliver(said), kind: 'drip' }),
  /** Breaks the connection before any answer. */
  reset: () => ({ kind: 'reset' }),
  /** Promises a length and breaks off half way. */
  truncated: (_asked, said) => {
    const whole = deliver(said);
    return { ...whole, kind: 'cut', bytes: whole.bytes.subarray(0, whole.bytes.length >> 1) };
  },
  /** A page of apologies with status 200. */
  'html-200': () =>
    deliver({ status: 200, type: 'text/html; charset=utf-8', body: '<h1>Tillfälligt fel</h1>' }),
  empty: (_asked, said) => deliver({ ...said, body: '' }),
  'wrong-charset': (_asked, said) => {
    const bytes = Buffer.from(said.body, 'latin1');
    return {
      ...deliver(said),
      headers: { 'content-type': 'application/json; charset=iso-8859-1' },
      bytes,
    };
  },
  /** A sign written where a number stands. */
  dots: firstNumberAs('".."'),
  'decimal-comma': firstNumberAs('"12,5"'),
  'thousand-space': firstNumberAs('"1 234"'),
  'duplicate-rows': (asked, said) => deliver({ ...said, body: repeatFirst(asked.host, said.body) }),
  'changed-code-list': (_asked, said) =>
    deliver({ ...said, body: said.body.replaceAll(knownCodes, (code) => `${code}_ny`) }),
  /** A few hundred kilobytes that become a hundred million. */
  'gzip-bomb': () => ({
    kind: 'whole',
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip' },
    bytes: bomb(),
  }),
  'too-many-requests': () => ({
    kind: 'whole',
    status: 429,
    headers: { 'content-type': 'text/plain', 'retry-after': '20' },
    bytes: Buffer.from('Too many requests'),
  }),
  'redirect-loopback': () => redirect('http://127.0.0.1:9/latest'),
  'redirect-link-local': () => redirect('http://169.254.169.254/latest/meta-data/'),
  /** Not among the fourteen: ill with itself, and says so. */
  'server-error': () => deliver({ status: 503, type: 'text/plain', body: 'Service Unavailable' }),
};

/** What is said, sent whole. */
export function deliver(said: Said): Delivery & { readonly kind: 'whole' } {
  const bytes = Buffer.from(said.body);
  return { kind: 'whole', status: said.status, headers: { 'content-type': said.type }, bytes };
}

// One code of each source's: contents of a table, a key figure, the field of a small area, of a notice.
const knownCodes = /\b(?:000007Y7|000008A4|000004X8|N\d{5}|desokod|type(?=":"Brand))/g;

function redirect(location: string): Delivery {
  return { kind: 'whole', status: 302, headers: { location }, bytes: Buffer.alloc(0) };
}

/** The first number of what is read as numbers: a cell, a figure, a coordinate, the number of a notice. */
function firstNumberAs(text: string): (asked: Asked, said: Said) => Delivery {
  const places: Readonly<Record<string, RegExp>> = {
    'api.kolada.se': /("value":)-?[\d.]+/,
    'geodata.scb.se': /(\[\[\[)-?[\d.]+/,
    'polisen.se': /("id":)\d+/,
  };
  return (asked, said) => {
    const place = places[asked.host] ?? /("value":\[(?:null,)*)-?[\d.]+/;
    return deliver({ ...said, body: said.body.replace(place, `$1${text}`) });
  };
}

/** The first row once more: the same place in a cube, another value in a figure, a neighbour's area. */
function repeatFirst(host: string, body: string): string {
  if (host === 'polisen.se') return body.replace(/^\[(\{.*?\}\}),/, '[$1,$1,');
  if (host === 'api.kolada.se') {
    return body.replace(/("gender":"T","status":"","value":)([\d.]+)([^}]*\})/, '$1$2$3,{$1 1$3');
  }
  if (host === 'geodata.scb.se') {
    const first = /"(?:desokod|regsokod|deso|regso)":"[^"]+"/.exec(body)?.[0] ?? '';
    const field = first.split(':')[0]!;
    const place = body.lastIndexOf(`${field}:`);
    return place < 0
      ? body
      : body.slice(0, place) + body.slice(place).replace(/^"\w+":"[^"]+"/, first);
  }
  return body.replace(/("index":\{"[^"]+":0,"[^"]+":)1/, '$10');
}

let made: Buffer | undefined;
function bomb(): Buffer {
  made ??= gzipSync(Buffer.alloc(100_000_000), { level: 9 });
  return made;
}
