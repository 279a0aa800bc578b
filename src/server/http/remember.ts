/**
 * Remembers what is costly to make until the state it was made from changes: one answer a name. Asked
 * twice at once, it is made once; a failure is not remembered. Beyond `most` names the oldest is forgotten,
 * so that strange questions cannot fill the memory.
 */
export interface Remembered<Value> {
  readonly recall: (name: string, state: string, make: () => Promise<Value>) => Promise<Value>;
}

export function remember<Value>(most = 1000): Remembered<Value> {
  const kept = new Map<string, { readonly state: string; readonly value: Promise<Value> }>();
  return {
    recall: (name, state, make) => {
      const known = kept.get(name);
      if (known?.state === state) return known.value;
      const value = make();
      kept.delete(name);
      kept.set(name, { state, value });
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      value.catch(() => {
        if (kept.get(name)?.value === value) kept.delete(name);
      });
      return value;
    },
  };
}
