import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane; some 50 ms on a small machine. */
const strength = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const derive = promisify(argon2);

/** A hash with its parameters and salt: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await deriveKey(password, salt, strength);
  const { memory, passes, parallelism } = strength;
  const parts = [salt, hash].map((part) => part.toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${parts.join('$')}`;
}

/** Whether a password is the one that was hashed; takes the same time either way. */
export async function isPassword(password: string, hashed: string): Promise<boolean> {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hashed);
  if (match === null) throw new RangeError('a stored password is not an argon2id hash');
  const [, memory, passes, parallelism, salt = '', hash = ''] = match;
  const wanted = Buffer.from(hash, 'base64');
  const found = await deriveKey(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

/** Takes as long as a real comparison, for an account that does not exist. */
export async function comparePasswordWithNobody(password: string): Promise<false> {
  await isPassword(password, await nobody());
  return false;
}

let made: Promise<string> | undefined;
function nobody(): Promise<string> {
  made ??= hashPassword(randomBytes(16).toString('hex'));
  return made;
}

async function deriveKey(
  password: string,
  nonce: Buffer,
  { memory, passes, parallelism }: { memory: number; passes: number; parallelism: number },
): Promise<Buffer> {
  const message = password.normalize('NFKC');
  return derive('argon2id', { message, nonce, memory, passes, parallelism, tagLength: 32 });
}
