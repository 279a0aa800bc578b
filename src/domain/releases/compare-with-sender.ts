import { plainHeads } from './sender-reading.ts';
import { type CellRemark, remarkOnFile } from './table-reading.ts';

/** What a file tells of: its heads, and the ids of what its values are about. */
export interface FileContents {
  readonly heads: readonly string[];
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  /** Sex and age, as `women|20-64`. */
  readonly groups: readonly string[];
}

/** Examples told of what is new and of what is gone. */
const mostTold = 8;

/** What a file that looks like the sender's last one has that it had not, and has not that it had. */
export function compareWithSender(
  now: FileContents,
  before: FileContents & { readonly publisher: string },
): readonly CellRemark[] {
  const { publisher } = before;
  const parts = ['heads', 'indicators', 'areas', 'groups'] as const;
  return parts.flatMap((part) => {
    const [fresh, old] =
      part === 'heads' ? headsOf(now, before) : ([now[part], before[part]] as const);
    const has = new Set(fresh);
    const had = new Set(old);
    const added = fresh.filter((one) => !had.has(one));
    const gone = old.filter((one) => !has.has(one));
    if (added.length + gone.length === 0) return [];
    const data = {
      publisher,
      added: added.length,
      gone: gone.length,
      addedExamples: examplesOf(added),
      goneExamples: examplesOf(gone),
    };
    return [remarkOnFile(`release/${part}-changed`, data)];
  });
}

/** Heads that differ in more than case and year, as they stand in each file. */
function headsOf(
  now: FileContents,
  before: FileContents,
): readonly [fresh: readonly string[], old: readonly string[]] {
  const plain = (head: string): string => plainHeads([head])[0]!;
  const [fresh, old] = [new Set(now.heads.map(plain)), new Set(before.heads.map(plain))];
  return [
    now.heads.filter((head) => !old.has(plain(head))),
    before.heads.filter((head) => !fresh.has(plain(head))),
  ];
}

const examplesOf = (texts: readonly string[]): string =>
  texts.slice(0, mostTold).join(', ') + (texts.length > mostTold ? ' …' : '');
