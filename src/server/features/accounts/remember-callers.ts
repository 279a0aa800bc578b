import type { Caller } from '#domain/access/caller.ts';

/** How long a caller is remembered, in ms: what is revoked by another program is dead within a second. */
const memoryLasts = 800;
const mostRemembered = 10_000;

/** Callers that were looked up a moment ago: a page asks for ten things at once. */
export interface CallerMemory {
  readonly recall: (key: string, find: () => Promise<Caller>) => Promise<Caller>;
  /** Called when anything is revoked or changed in this program: the next request looks again. */
  readonly forget: () => void;
}

export function rememberCallers(clock: () => Date): CallerMemory {
  const held = new Map<string, { readonly at: number; readonly caller: Promise<Caller> }>();
  return {
    recall: (key, find) => {
      const now = clock().getTime();
      const known = held.get(key);
      // A clock that was set back makes nothing last longer.
      if (known !== undefined && Math.abs(now - known.at) < memoryLasts) return known.caller;
      if (held.size >= mostRemembered) held.clear();
      const caller = find();
      held.set(key, { at: now, caller });
      caller.catch(() => held.delete(key));
      return caller;
    },
    forget: () => held.clear(),
  };
}
