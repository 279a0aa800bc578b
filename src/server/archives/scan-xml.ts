/** What is met in an XML text, in order; names come without their prefix, attributes as they stand. */
export interface XmlHandler {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Takes an XML text in pieces of any length. */
export interface XmlScanner {
  readonly push: (piece: string) => void;
}

/** Refused: a document type, which may make entities, or a text that is not XML. */
export class XmlRefusal extends Error {
  readonly reason: 'document-type' | 'malformed';

  constructor(reason: XmlRefusal['reason']) {
    super(reason);
    this.name = 'XmlRefusal';
    this.reason = reason;
  }
}

/** One tag or one text is never longer in a file below the limits of a cell. */
const longestToken = 2_000_000;

/**
 * A small reader of XML: tags, texts, the five entities of XML itself and signs by number. It knows no
 * others, opens nothing, and refuses a document type, so nothing can grow or be fetched.
 *
 * @throws XmlRefusal from `push`
 */
export function scanXml(handler: XmlHandler): XmlScanner {
  let rest = '';
  const push = (piece: string): void => {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      const end = endOfTag(text, start);
      if (end < 0) break;
      if (start > at) handler.text(decodeEntities(text.slice(at, start)));
      readTag(text.slice(start + 1, end - 1), handler);
      at = end;
    }
    rest = text.slice(at);
    if (rest.length > longestToken) throw new XmlRefusal('malformed');
  };
  return { push };
}

/** Behind the `>` that ends what begins at `start`; -1 when it has not come yet. */
function endOfTag(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 0x21) return endOutsideQuotes(text, start);
  if (text.startsWith('<!DOCTYPE', start)) throw new XmlRefusal('document-type');
  const closing = text.startsWith('<!--', start)
    ? '-->'
    : text.startsWith('<![', start)
      ? ']]>'
      : '>';
  const end = text.indexOf(closing, start);
  return end < 0 ? -1 : end + closing.length;
}

/** A `>` may stand within an attribute. */
function endOutsideQuotes(text: string, start: number): number {
  let quote = 0;
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return i + 1;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}

function readTag(tag: string, handler: XmlHandler): void {
  const first = tag.charCodeAt(0);
  if (first === 0x3f) return; // <? … ?>
  if (first === 0x21) {
    if (tag.startsWith('![CDATA[')) handler.text(tag.slice(8, -2));
    else if (!tag.startsWith('!--')) throw new XmlRefusal('document-type');
    return;
  }
  if (first === 0x2f) {
    handler.close(localName(tag.slice(1).trimEnd()));
    return;
  }
  const closed = tag.endsWith('/');
  const whole = closed ? tag.slice(0, -1) : tag;
  let space = 0;
  while (space < whole.length && whole.charCodeAt(space) > 0x20) space++;
  const name = localName(whole.slice(0, space));
  handler.open(name, whole.slice(space));
  if (closed) handler.close(name);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;&\s]{0,10});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new XmlRefusal('malformed');
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const sign = number === null ? named[name] : signOf(number[1], number[2]);
    if (sign === undefined) throw new XmlRefusal('malformed');
    return sign;
  });
}

function signOf(hexadecimal: string | undefined, decimal: string | undefined): string | undefined {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

/** The value of an attribute, whatever its prefix; undefined when there is none of the name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (at > 0 && before > 0x20 && before !== 0x3a) continue;
    let equals = at + name.length;
    while (attributes.charCodeAt(equals) <= 0x20) equals++;
    if (attributes[equals] !== '=') continue;
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 0x20) open++;
    const quote = attributes[open];
    if (quote !== '"' && quote !== "'") return undefined;
    const close = attributes.indexOf(quote, open + 1);
    return close < 0 ? undefined : decodeEntities(attributes.slice(open + 1, close));
  }
  return undefined;
}
