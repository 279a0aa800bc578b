import { DomainError } from '../domain-error.ts';

/** What a PX file says before its data: values by keyword, language and what the keyword is about. */
export interface PxFields {
  /** Values of a keyword about `subjects`, in the chosen language where the file has it. */
  readonly find: (keyword: string, ...subjects: readonly string[]) => readonly string[] | undefined;
  /** Where the data begin in the text. */
  readonly dataAt: number;
}

/**
 * Reads the keywords of a PX file, Swedish where it speaks several languages. Strings that follow each
 * other without a comma are one, as long texts are broken.
 *
 * Format: PX file format, Statistics Sweden, 2013 edition.
 *
 * @throws DomainError `cube/not-px` with the line, `cube/malformed-field` without data
 */
export function scanPx(text: string, language = 'sv'): PxFields {
  const entries = new Map<string, readonly string[]>();
  let at = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  let dataAt = -1;
  while (at < text.length) {
    const head = readHead(text, at);
    at = skipSpace(text, head.next);
    if (head.keyword === 'DATA') {
      dataAt = at;
      break;
    }
    const statement = readItems(text, at, ';');
    entries.set(keyOf(head.keyword, head.language, head.subjects), statement.items);
    at = skipSpace(text, statement.next);
  }
  if (dataAt < 0) throw new DomainError('cube/malformed-field', { field: 'DATA' });
  const main = entries.get(keyOf('LANGUAGE', '', []))?.[0];
  const spoken = entries.get(keyOf('LANGUAGES', '', [])) ?? [];
  const chosen = main !== language && spoken.includes(language) ? language : '';
  const find: PxFields['find'] = (keyword, ...subjects) =>
    entries.get(keyOf(keyword, chosen, subjects)) ?? entries.get(keyOf(keyword, '', subjects));
  return { find, dataAt };
}

const keyOf = (keyword: string, language: string, subjects: readonly string[]): string =>
  [keyword, language, ...subjects].join('\u0000');

interface Head {
  readonly keyword: string;
  readonly language: string;
  readonly subjects: readonly string[];
  readonly next: number;
}

const name = /([A-Z][A-Z0-9-]{0,60})(?:\[([A-Za-z-]{1,12})\])?/y;

/** `KEYWORD[sv]("subject","subject")=` */
function readHead(text: string, start: number): Head {
  name.lastIndex = start;
  const match = name.exec(text);
  if (match === null) throw notPx(text, start);
  let at = skipSpace(text, name.lastIndex);
  let subjects: readonly string[] = [];
  if (text[at] === '(') {
    const inside = readItems(text, at + 1, ')');
    subjects = inside.items;
    at = skipSpace(text, inside.next);
  }
  if (text[at] !== '=') throw notPx(text, start);
  return { keyword: match[1]!, language: match[2] ?? '', subjects, next: at + 1 };
}

/** Items apart by commas up to `end`; what stands outside quotation marks is an item as it is. */
function readItems(text: string, start: number, end: string): { items: string[]; next: number } {
  const items: string[] = [];
  let item: string | undefined;
  let at = skipSpace(text, start);
  while (text[at] !== end) {
    if (at >= text.length) throw notPx(text, start);
    if (text[at] === ',') {
      items.push(item ?? '');
      item = undefined;
      at++;
    } else if (text[at] === '"') {
      const close = text.indexOf('"', at + 1);
      if (close < 0) throw notPx(text, at);
      item = (item ?? '') + text.slice(at + 1, close);
      at = close + 1;
    } else {
      const from = at;
      while (at < text.length && text[at] !== end && !'",'.includes(text[at]!)) at++;
      item = (item ?? '') + text.slice(from, at).trim();
    }
    at = skipSpace(text, at);
  }
  if (item !== undefined) items.push(item);
  return { items, next: at + 1 };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

function notPx(text: string, at: number): DomainError {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return new DomainError('cube/not-px', { line });
}
