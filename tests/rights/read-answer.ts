import { strFromU8, unzipSync } from 'fflate';

/** What a caller got, as text: files unzipped, so that nothing hides in them. */
export function textOfAnswer(payload: Buffer): string {
  if (payload.subarray(0, 2).toString('latin1') !== 'PK') return payload.toString('utf8');
  const files = unzipSync(payload);
  return Object.entries(files)
    .filter(([name]) => /\.(?:xml|rels|txt)$/.test(name))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n');
}

/** The words that tell which rows have been read: party and kind of each. */
export function canariesIn(text: string): readonly (readonly [string, string])[] {
  const found = text.matchAll(/kanarie-([a-z]+(?:\+[a-z]+)?)-([a-z]+)/g);
  return [
    ...new Map([...found].map(([all, party, kind]) => [all, [party!, kind!] as const])).values(),
  ];
}
