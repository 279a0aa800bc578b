import type { LetterListText, NowPageText } from '#contract/now.ts';
import { paths } from '#contract/paths.ts';
import { type Ask, ask } from '../../api.ts';

/** What waits for the one who asks, what is new and what comes. */
export function askNow(): Ask<NowPageText> {
  return ask(paths.now);
}

/** The letters that have been written, newest first. */
export function askLetters(): Ask<LetterListText> {
  return ask(paths.letters);
}
