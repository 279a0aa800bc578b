import type { Clock } from '#server/sources/client/clock.ts';
import type { Transport } from '#server/sources/client/transport.ts';
import type { Delivery } from './behaviours.ts';
import type { Sources } from './rules.ts';

/** What the client has tried to connect to, and the transport that leads to the invented sources. */
export interface InProcess {
  readonly transport: Transport;
  readonly connections: readonly string[];
}

/** The invented sources without a network, in the time of a clock. */
export function inProcess(sources: Sources, clock: Clock): InProcess {
  const connections: string[] = [];
  return {
    connections,
    transport: async ({ address, method, body = '', signal }) => {
      connections.push(address.origin);
      const delivery = sources.answer({ host: address.host, url: address, method, body });
      if (delivery.kind === 'hang') return await never(signal);
      if (delivery.kind === 'reset') throw broken();
      return {
        status: delivery.status,
        headers: delivery.headers,
        body: bytesOf(delivery, clock, signal),
      };
    },
  };
}

async function* bytesOf(
  { kind, bytes }: Extract<Delivery, { readonly bytes: Buffer }>,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const size = kind === 'drip' ? 1 : 16_384;
  for (let start = 0; start < bytes.length; start += size) {
    if (signal.aborted) return;
    if (kind === 'drip') await new Promise<void>((resolve) => clock.after(1000, resolve));
    yield bytes.subarray(start, start + size);
  }
  if (kind === 'cut') throw broken();
}

const broken = (): Error => Object.assign(new Error('aborted'), { code: 'ECONNRESET' });

function never(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
