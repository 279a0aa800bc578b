import type { Caller } from '../access/caller.ts';
import { commandLine } from './command-line.ts';

/**
 * Vem som gör det: the signed-in account's own name, whatever was written; the log must not be forged.
 * Only the command line, which has no account, says it itself.
 */
export function nameAuthor(caller: Caller, said: string | undefined): string {
  if (caller.kind === 'system') return 'samsyn';
  if (caller.kind === 'anonymous') return 'anonymous';
  const written = said?.trim() ?? '';
  return caller.kind === 'account' && caller.account === commandLine.account && written !== ''
    ? written
    : caller.name;
}
