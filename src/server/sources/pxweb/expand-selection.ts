import type { TableValue } from './selection.ts';

/**
 * Lös upp urval: the codes that selection expressions stand for, in the order of the list, each once.
 * `*` is any run of signs, `?` any one sign; `TOP(n)` and `BOTTOM(n)` count from the end the publisher
 * counts from: on time `TOP` is the latest. Letters are alike in both cases. Undefined for an expression
 * that selects nothing.
 *
 * Method: PxWebApi 2, selection expressions.
 */
export function expandSelection(
  expressions: readonly string[],
  values: readonly TableValue[],
  isTime: boolean,
): readonly string[] | undefined {
  const codes = values.map((value) => value.code);
  const wanted = new Set<string>();
  for (const expression of expressions) {
    const found = expandOne(expression.trim(), codes, isTime);
    if (found.length === 0) return undefined;
    for (const code of found) wanted.add(code);
  }
  return wanted.size === 0 ? undefined : codes.filter((code) => wanted.has(code));
}

function expandOne(expression: string, codes: readonly string[], isTime: boolean): string[] {
  const exact = codes.filter((code) => code === expression);
  if (exact.length > 0) return exact;
  const call = /^(TOP|BOTTOM|RANGE|FROM|TO)\(([^()]*)\)$/i.exec(expression);
  if (call !== null) return expandCall(call[1]!.toUpperCase(), call[2]!.split(','), codes, isTime);
  if (!/[*?]/.test(expression)) return [];
  // Only the two signs mean anything; every other one is itself.
  const pattern = expression
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '[^]*')
    .replaceAll('?', '[^]');
  const form = new RegExp(`^${pattern}$`, 'i');
  return codes.filter((code) => form.test(code));
}

function expandCall(
  name: string,
  given: readonly string[],
  codes: readonly string[],
  isTime: boolean,
): string[] {
  const words = given.map((word) => word.trim());
  if (name === 'TOP' || name === 'BOTTOM') {
    const [count, offset] = [Number(words[0]), Number(words[1] ?? 0)];
    if (!(count > 0) || !(offset >= 0)) return [];
    const fromEnd = (name === 'TOP') === isTime;
    const ordered = fromEnd ? codes.toReversed() : codes;
    return ordered.slice(offset, offset + count);
  }
  const place = (word: string | undefined): number =>
    codes.findIndex((code) => code.toLowerCase() === word?.toLowerCase());
  const start = name === 'TO' ? 0 : place(words[0]);
  const end = name === 'FROM' ? codes.length - 1 : place(words[name === 'TO' ? 0 : 1]);
  return start < 0 || end < start ? [] : codes.slice(start, end + 1);
}
