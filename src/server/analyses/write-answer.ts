/** Lists and objects up to so many signs stand on one line. */
const longestLine = 200;

/**
 * Plain data as JSON at full precision, short lists and objects on one line each; typed arrays as lists.
 *
 * @throws TypeError for a number that is not finite and for undefined: an answer has neither
 *
 * @example
 * writeAnswer({ n: 2, z: [0.1, 0.2] }) // => '{ "n": 2, "z": [0.1, 0.2] }'
 */
export function writeAnswer(value: unknown): string {
  return write(value, '', '$');
}

function write(value: unknown, indent: string, path: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`not a number in the answer: ${path}`);
  }
  if (value === undefined || typeof value === 'function') {
    throw new TypeError(`nothing in the answer: ${path}`);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const items = [...(value as Iterable<unknown>)];
    return wrap(
      '[',
      ']',
      items.map((item, i) => write(item, inner, `${path}[${i}]`)),
      indent,
    );
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${write(item, inner, `${path}.${key}`)}`,
  );
  return wrap('{', '}', entries, indent);
}

function wrap(open: string, close: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return open + close;
  const space = open === '{' ? ' ' : '';
  const length = parts.reduce((sum, part) => sum + part.length + 2, indent.length);
  if (length <= longestLine && !parts.some((part) => part.includes('\n'))) {
    return `${open}${space}${parts.join(', ')}${space}${close}`;
  }
  const inner = `\n${indent}  `;
  return `${open}${inner}${parts.join(`,${inner}`)}\n${indent}${close}`;
}
