/**
 * What a rule needs to know of a TypeScript text without parsing it: the same text without its
 * comments, without the content of its strings, and the strings themselves. Length is kept, so
 * that a place in the result is a place in the original.
 */
export interface Code {
  readonly withoutComments: string;
  readonly withoutStrings: string;
  readonly strings: readonly string[];
}

interface Span {
  readonly kind: 'comment' | 'string' | 'expression';
  readonly start: number;
  readonly end: number;
  /** Where the code goes on: after the closing quote. */
  readonly next: number;
}

export function readCode(text: string): Code {
  const spans = readSpans(text);
  const comments = spans.filter((span) => span.kind === 'comment');
  return {
    withoutComments: blankSpans(text, comments),
    withoutStrings: blankSpans(text, spans),
    strings: spans
      .filter((span) => span.kind === 'string')
      .map((span) => text.slice(span.start, span.end)),
  };
}

function blankSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}

/** The comments, string contents and regular expressions of a text, in order. */
function readSpans(text: string): Span[] {
  const spans: Span[] = [];
  // At which depth of braces each open template literal waits for its closing brace.
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    const resumed = sign === '}' && templates.at(-1) === depth;
    if (resumed) templates.pop();
    const span = sign === '`' || resumed ? templateSpan(text, at + 1) : spanAt(text, at);
    if (span === undefined) {
      at++;
      continue;
    }
    spans.push(span);
    if (text.startsWith('${', span.end) && span.next === span.end + 2) templates.push(depth++);
    at = span.next;
  }
  return spans;
}

function templateSpan(text: string, start: number): Span {
  let end = start;
  while (end < text.length && text[end] !== '`' && !text.startsWith('${', end)) {
    end += text[end] === '\\' ? 2 : 1;
  }
  return { kind: 'string', start, end, next: end + (text[end] === '$' ? 2 : 1) };
}

function spanAt(text: string, start: number): Span | undefined {
  const two = text.slice(start, start + 2);
  if (two === '//' || two === '/*') {
    const end = endOfComment(text, start);
    return { kind: 'comment', start, end, next: end };
  }
  if (two[0] === "'" || two[0] === '"') {
    const end = endOfString(text, start);
    return end === undefined ? undefined : { kind: 'string', start: start + 1, end, next: end + 1 };
  }
  if (two[0] === '/' && beforeExpression.test(text.slice(Math.max(0, start - 20), start))) {
    const end = endOfExpression(text, start);
    return end === undefined ? undefined : { kind: 'expression', start, end, next: end };
  }
  return undefined;
}

// A slash after one of these begins a regular expression, after anything else it divides.
const beforeExpression = /(?:^|[(,=:[!&|?{};+\-*%~^>]|\breturn|\btypeof|\bcase)\s*$/;

function endOfComment(text: string, start: number): number {
  const line = text[start + 1] === '/';
  const end = text.indexOf(line ? '\n' : '*/', start + 2);
  if (end < 0) return text.length;
  return line ? end : end + 2;
}

/** Where a quoted string's closing quote is; undefined for an apostrophe in JSX text. */
function endOfString(text: string, start: number): number | undefined {
  for (let i = start + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === text[start]) return i;
  }
  return undefined;
}

/** Where a regular expression ends; undefined for a division or the end of a JSX tag. */
function endOfExpression(text: string, start: number): number | undefined {
  let inClass = false;
  for (let i = start + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '[') inClass = true;
    else if (text[i] === ']') inClass = false;
    else if (text[i] === '/' && !inClass) return i + 1;
  }
  return undefined;
}

/** The module names a text imports or exports from, in order. */
export function readImports(text: string): string[] {
  const { withoutComments, withoutStrings } = readCode(text);
  const found: string[] = [];
  const pattern = /\b(?:from|import)\s*\(?\s*(['"])/g;
  for (const match of withoutStrings.matchAll(pattern)) {
    const start = match.index + match[0].length;
    const end = withoutComments.indexOf(match[1]!, start);
    found.push(withoutComments.slice(start, end));
  }
  return found;
}
