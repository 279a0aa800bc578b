import { DomainError } from '#domain/domain-error.ts';

const minimumLength = 32;
const minimumVariety = 10;
/** Words that manuals and examples use; whatever is left without them must still be long and varied. */
const knownWords =
  /change|me|please|secret|password|passw0rd|samsyn|default|example|hemlig|losenord|lösenord|qwerty|letmein|admin|test|0?123456789?0?|abcdefgh(ijklmnop)?(qrstuvwxyz)?/g;

/**
 * Refuses a secret that is short, repeats itself, counts upwards or is made of words from manuals.
 *
 * @throws DomainError `start/weak-secret` with the reason and the least length
 */
export function checkSecret(secret: string | undefined): string {
  const weakness = weaknessOf(secret ?? '');
  if (secret === undefined || weakness) {
    throw new DomainError('start/weak-secret', {
      reason: weakness ?? 'missing',
      minimum: minimumLength,
    });
  }
  return secret;
}

function weaknessOf(secret: string): 'missing' | 'short' | 'repeated' | 'known' | undefined {
  if (secret === '') return 'missing';
  if (secret.length < minimumLength) return 'short';
  if (repeats(secret) || variety(secret) < minimumVariety) return 'repeated';
  const rest = secret
    .toLowerCase()
    .replaceAll(/[\s_.-]/g, '')
    .replaceAll(knownWords, '');
  if (rest.length < minimumLength / 2 || variety(rest) < minimumVariety || repeats(rest)) {
    return 'known';
  }
  return undefined;
}

const variety = (text: string): number => new Set(text).size;

/** Whether the text is one unit written at least twice, or steps by the same distance throughout. */
function repeats(text: string): boolean {
  for (let unit = 1; unit <= text.length / 2; unit++) {
    if (text.startsWith(text.slice(unit)) && text.length >= 2 * unit) return true;
  }
  const step = text.charCodeAt(1) - text.charCodeAt(0);
  return [...text].every((_, i) => i === 0 || text.charCodeAt(i) - text.charCodeAt(i - 1) === step);
}
