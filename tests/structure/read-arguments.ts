/**
 * The arguments of an ICU message as `name` or `name:type`, those inside plural and select forms
 * included; throws when the braces do not match.
 *
 * @example
 * readArguments('{n, plural, one {# area} other {# areas}} in {place}') // => ['n:plural', 'place']
 */
export function readArguments(message: string): string[] {
  const found = new Set<string>();
  const end = readMessage(message, 0, found);
  if (end < message.length) throw new Error(`unexpected } in: ${message}`);
  return [...found].sort();
}

/** Reads to the closing brace of this message or the end of the text. */
function readMessage(text: string, start: number, found: Set<string>): number {
  let at = start;
  while (at < text.length && text[at] !== '}') {
    if (text[at] === "'" && /['{}#<|]/.test(text[at + 1] ?? '')) at = endOfQuote(text, at);
    else if (text[at] === '{') at = readArgument(text, at + 1, found);
    else at++;
  }
  return at;
}

function endOfQuote(text: string, start: number): number {
  if (text[start + 1] === "'") return start + 2;
  const end = text.indexOf("'", start + 1);
  return end < 0 ? text.length : end + 1;
}

function readArgument(text: string, start: number, found: Set<string>): number {
  const match = /^\s*([\w.-]+)\s*(?:,\s*([a-z]+)\s*(,)?)?/i.exec(text.slice(start));
  if (match === null) throw new Error(`no name after { in: ${text}`);
  const [whole, name, type] = match;
  found.add(type === undefined ? name! : `${name}:${type}`);
  let at = start + whole.length;
  while (at < text.length && text[at] !== '}') {
    if (text[at] !== '{') at++;
    else at = closing(text, readMessage(text, at + 1, found));
  }
  return closing(text, at);
}

function closing(text: string, at: number): number {
  if (text[at] !== '}') throw new Error(`no closing } in: ${text}`);
  return at + 1;
}
