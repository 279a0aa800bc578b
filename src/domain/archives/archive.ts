/** Arkiv: what a packed file may hold at most. What is unpacked is counted as it comes, not as declared. */
export const archiveLimits: Readonly<Record<'packedBytes' | 'unpackedBytes' | 'entries', number>> =
  {
    packedBytes: 20 * 2 ** 20,
    unpackedBytes: 50 * 2 ** 20,
    entries: 200,
  };
