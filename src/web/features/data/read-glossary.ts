/** Ord: a Swedish term with its English one, as the glossary has them. */
export interface Term {
  readonly swedish: string;
  readonly english: string;
  readonly code: string;
  readonly note: string;
}

const columns = 4;

/**
 * Reads the terms of a glossary in Markdown: every row of its tables with at least Swedish and English.
 * Heads and rules are left out; backticks around code are taken away.
 */
export function readGlossary(markdown: string): readonly Term[] {
  const lines = markdown.split('\n').map((line) => line.trim());
  return lines.flatMap((line, i) => {
    if (!line.startsWith('|') || isRule(line) || isRule(lines[i + 1] ?? '')) return [];
    const cells = line.slice(1, -1).split('|').map(plain);
    const [swedish = '', english = '', code = '', note = ''] = cells.slice(0, columns);
    return swedish === '' || english === '' ? [] : [{ swedish, english, code, note }];
  });
}

function isRule(line: string): boolean {
  return /^\|[\s:|-]+\|$/.test(line);
}

function plain(cell: string): string {
  return cell.replaceAll('`', '').replaceAll('*', '').trim();
}
