import { DomainError } from '#domain/domain-error.ts';
import type { App } from './feature.ts';

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses a request that was meant for another host: a page on the internet can point its own name at
 * 127.0.0.1 (DNS rebinding), and then only the Host header tells.
 */
export function checkHost(app: App): void {
  app.addHook('onRequest', async (request) => {
    const host = request.headers.host ?? '';
    if (!isOwnHost(host, request.raw.socket?.localPort)) {
      throw new DomainError('http/wrong-host', { host: host.slice(0, 100) });
    }
  });
}

/**
 * Whether a Host header names this machine and the port that was connected to.
 *
 * @example
 * isOwnHost('127.0.0.1:8080', 8080) // => true
 * isOwnHost('evil.example:8080', 8080) // => false
 */
export function isOwnHost(host: string, localPort: number | undefined): boolean {
  const match = /^(.+?)(?::(\d{1,5}))?$/.exec(host.toLowerCase());
  const name = match?.[1] ?? '';
  if (!ownNames.has(name)) return false;
  return localPort === undefined || Number(match?.[2] ?? 80) === localPort;
}
