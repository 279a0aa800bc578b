import { DomainError } from '#domain/domain-error.ts';

/** Lists and objects within each other at most; JSON-stat has seven. */
const deepest = 32;
/** Lists and objects at most: a table keeps its numbers in one. */
const mostContainers = 200_000;

/**
 * Parses JSON that a table may be in. Looks through the text before anything is made of it: how deep it
 * goes, how many lists and objects it has, and whether an object says a name twice, of which only the last
 * would be kept in silence.
 *
 * @throws DomainError `cube/malformed-json` with the row, `cube/json-too-deep`, `cube/json-too-many-parts`,
 *   `cube/repeated-name`
 */
export function parseJson(text: string, file: string): unknown {
  lookThrough(text, file);
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('cube/malformed-json', { file, row: rowAt(text, text.length) });
  }
}

const quote = 0x22;
const backslash = 0x5c;
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

function lookThrough(text: string, file: string): void {
  // Names said in each open object; undefined for a list.
  const open: (Set<string> | undefined)[] = [];
  let containers = 0;
  const enter = (names: Set<string> | undefined): void => {
    open.push(names);
    containers++;
    if (open.length > deepest)
      throw new DomainError('cube/json-too-deep', { file, limit: deepest });
    if (containers > mostContainers) {
      throw new DomainError('cube/json-too-many-parts', { file, limit: mostContainers });
    }
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === openObject) enter(new Set());
    else if (code === openList) enter(undefined);
    else if (code === closeObject || code === closeList) open.pop();
    else if (code === quote) {
      const end = endOfString(text, at);
      if (end < 0) throw new DomainError('cube/malformed-json', { file, row: rowAt(text, at) });
      const names = open.at(-1);
      if (names !== undefined && isName(text, end)) addName(names, text, at, end, file);
      at = end - 1;
    }
  }
}

function addName(names: Set<string>, text: string, at: number, end: number, file: string): void {
  const name = text.slice(at + 1, end - 1);
  if (names.has(name)) {
    const data = { file, name: name.slice(0, 80), row: rowAt(text, at) };
    throw new DomainError('cube/repeated-name', data);
  }
  names.add(name);
}

/** Behind the closing quotation mark; -1 when there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash) at++;
  }
  return -1;
}

function isName(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) <= 0x20) at++;
  return text[at] === ':';
}

function rowAt(text: string, at: number): number {
  let row = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) row++;
  return row;
}
