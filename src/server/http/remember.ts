/**
 * Remembers what is costly to make until the state it was made from changes: one answer a name. Asked
 * twice at once, it is made once; a failure is not remembered.
 */
export interface Remembered<Value> {
  readonly recall: (name: string, state: string, make: () => Promise<Value>) => Promise<Value>;
}

export function remember<Value>(): Remembered<Value> {
  const kept = new Map<string, { readonly state: string; readonly value: Promise<Value> }>();
  return {
    recall: (name, state, make) => {
      const known = kept.get(name);
      if (known?.state === state) return known.value;
      const value = make();
      kept.set(name, { state, value });
      value.catch(() => {
        if (kept.get(name)?.value === value) kept.delete(name);
      });
      return value;
    },
  };
}
