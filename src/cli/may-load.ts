import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';

/** What a preview found wrong: how much, and the first in a sentence. */
export interface FoundWrong<Remark> {
  readonly file: string;
  readonly preview: { readonly errors: readonly Remark[]; readonly errorCount: number };
  readonly say: (remark: Remark) => string;
}

/**
 * Whether a command may go on from its preview to the load: only without errors, and when it was asked to.
 * Says so when nothing is saved.
 *
 * @throws DomainError `release/preview-has-errors` with the first
 */
export function mayLoad<Remark>(
  speech: Speech,
  { file, preview, say }: FoundWrong<Remark>,
  isAsked: boolean,
): boolean {
  const [first] = preview.errors;
  if (first !== undefined) {
    const data = { file, count: preview.errorCount, first: say(first) };
    throw new DomainError('release/preview-has-errors', data);
  }
  if (!isAsked) console.info(speech.say('release.load.nothing-saved'));
  return isAsked;
}
