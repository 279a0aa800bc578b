import { DomainError } from '../domain-error.ts';

/** Shortest and longest password, in signs. */
export const passwordLength: { readonly shortest: number; readonly longest: number } = {
  shortest: 12,
  longest: 128,
};

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

/** What lists of stolen passwords begin with; what is left without these must still be something. */
const common =
  /password|passw0rd|lösenord|losenord|hemligt?|välkommen|valkommen|welcome|sommar|vinter|höst|vår|summer|winter|spring|autumn|qwerty(uiop)?|asdfgh(jkl)?|zxcvbn(m)?|1q2w3e4r(5t)?|letmein|iloveyou|jagälskardig|admin(istrator)?|samsyn|uppsala|stockholm|sverige|sweden|abcdefgh(ijkl)?|(19|20)\d\d|0?123456789?0?|654321|111+|000+/g;

/**
 * Granska lösenord: long enough, not a common one, and not the owner's own name or address. Which kinds of
 * signs it holds is nobody's business (NIST SP 800-63B, ASVS 5 chapter 6.2).
 *
 * @throws DomainError `account/weak-password` with the reason
 */
export function checkPassword(password: string, owner: PasswordOwner): void {
  const reason = weaknessOf(password, owner);
  if (reason !== undefined)
    throw new DomainError('account/weak-password', { reason, ...passwordLength });
}

function weaknessOf(
  password: string,
  { name, email }: PasswordOwner,
): 'short' | 'long' | 'common' | 'own' | undefined {
  const signs = [...password.normalize('NFKC')];
  if (signs.length < passwordLength.shortest) return 'short';
  if (signs.length > passwordLength.longest) return 'long';
  const plain = signs.join('').toLowerCase();
  const own = [name, email, email.split('@')[0] ?? '']
    .map((text) => text.toLowerCase().trim())
    .filter((text) => text.length >= 4)
    .toSorted((a, b) => b.length - a.length);
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), plain);
  if (rest !== plain && [...rest].length < 6) return 'own';
  const bare = plain.replaceAll(common, '');
  // Digits and marks behind a common word are the first that is tried.
  const left = bare === plain ? plain : bare.replaceAll(/[\d\s!.,_-]/g, '');
  if ([...left].length < 4 || variety(plain) < 4 || repeats(plain)) return 'common';
  return undefined;
}

const variety = (text: string): number => new Set(text).size;

/** Whether the text is one unit of at most four signs written again and again. */
function repeats(text: string): boolean {
  return [1, 2, 3, 4].some((unit) => text.startsWith(text.slice(unit)));
}
