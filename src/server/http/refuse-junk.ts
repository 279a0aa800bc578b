import { DomainError } from '#domain/domain-error.ts';
import type { App } from './feature.ts';

/** Longer addresses than this are nobody's. */
const longestUrl = 2_000;
const deepestBody = 40;

/** Refuses addresses and texts that no table can hold: NUL, lone surrogates, endless length. */
export function refuseJunk(app: App): void {
  app.addHook('onRequest', async (request) => {
    if (!isReadableUrl(request.url)) throw new DomainError('http/malformed-url');
  });
  app.addHook('preValidation', async (request) => {
    if (
      request.body !== null &&
      typeof request.body === 'object' &&
      !Buffer.isBuffer(request.body)
    ) {
      refuseUnreadableText(request.body, 'body');
    }
  });
}

/**
 * Whether an address can be decoded, has no control characters and is not too long.
 *
 * @example
 * isReadableUrl('/api/areas/municipality:0380') // => true
 * isReadableUrl('/api/areas/%00') // => false
 * isReadableUrl('/api/areas/%ff') // => false
 */
export function isReadableUrl(url: string): boolean {
  if (url.length > longestUrl) return false;
  try {
    return isReadableText(decodeURIComponent(url));
  } catch {
    return false;
  }
}

/** Refuses a value that holds, anywhere inside, a text the database cannot store. */
export function refuseUnreadableText(value: unknown, path: string, depth = 0): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed() || value.includes('\0')) {
      throw new DomainError('http/unreadable-text', { path });
    }
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if (depth > deepestBody) throw new DomainError('http/malformed-body');
  for (const [name, inner] of Object.entries(value)) {
    refuseUnreadableText(name, path, depth + 1);
    refuseUnreadableText(inner, `${path}.${name}`, depth + 1);
  }
}

function isReadableText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return text.isWellFormed() && !/[\u0000-\u001f\u007f]/.test(text);
}
