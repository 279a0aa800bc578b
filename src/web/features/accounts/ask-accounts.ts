import type { CallerText } from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import { type Ask, ask } from '../../api.ts';

/** Who asks, as the server knows it. */
export function askCaller(): Ask<CallerText> {
  return ask(paths.caller);
}
