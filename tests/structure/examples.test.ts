import { expect, test } from 'vitest';
import { importModule } from './read-text.ts';
import { readSource } from './read-tree.ts';

interface Example {
  /** Statements above it in the same block. */
  readonly before: string;
  readonly expression: string;
  readonly expected: string;
}

/** The examples of a text: in a comment after `@example`, `expression // => literal`. */
function readExamples(text: string): Example[] {
  const blocks = [...text.matchAll(/@example\b([\s\S]*?)(?=\n\s*\*?\s*@\w|\*\/)/g)];
  return blocks.flatMap((block) => {
    const examples: Example[] = [];
    let pending: string[] = [];
    const before: string[] = [];
    for (const raw of block[1]!.split('\n')) {
      const line = raw.replace(/^\s*\*? ?/, '');
      if (/^```/.test(line) || line.trim() === '') continue;
      const match = /^(.*?);?\s*\/\/ => (.+)$/.exec(line);
      if (match === null) {
        // A statement ends in a semicolon; anything else goes on in the next line.
        pending.push(line);
        if (line.trimEnd().endsWith(';')) before.push(...pending.splice(0));
        continue;
      }
      const expression = [...pending, match[1]!].join('\n');
      examples.push({ before: before.join('\n'), expression, expected: match[2]!.trim() });
      pending = [];
    }
    return examples;
  });
}

type Scope = Readonly<Record<string, unknown>>;

function evaluate(code: string, scope: Scope): unknown {
  return new Function(...Object.keys(scope), code)(...Object.values(scope));
}

/** The value as a literal could be written: typed arrays as arrays, numbers to so many decimals. */
function written(value: unknown, decimals: number): unknown {
  if (typeof value === 'number') return Number(value.toFixed(decimals)) + 0;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return Array.from(value as unknown as Iterable<number>, (item) => written(item, decimals));
  }
  if (Array.isArray(value)) return value.map((item) => written(item, decimals));
  if (value !== null && typeof value === 'object' && value.constructor === Object) {
    const entries = Object.entries(value).map(([key, item]) => [key, written(item, decimals)]);
    return Object.fromEntries(entries);
  }
  return value;
}

/** A number is compared to the decimals the example writes, whole numbers exactly. */
function decimalsOf(literal: string): number {
  const lengths = [...literal.matchAll(/\d\.(\d+)/g)].map((match) => match[1]!.length);
  return Math.min(12, Math.max(0, ...lengths) || 12);
}

function run(example: Example, scope: Scope): void {
  const code = `"use strict";\n${example.before}\nreturn (${example.expression}\n);`;
  const thrown = /^throws (\w+)/.exec(example.expected);
  if (thrown !== null) {
    expect(() => evaluate(code, scope)).toThrow(
      expect.objectContaining({ name: thrown[1] }) as unknown as Error,
    );
    return;
  }
  const decimals = decimalsOf(example.expected);
  const expected = evaluate(`return (${example.expected});`, scope);
  expect(written(evaluate(code, scope), decimals)).toEqual(written(expected, decimals));
}

const files = readSource()
  .filter((file) => file.path.endsWith('.ts'))
  .map((file) => ({ path: file.path, examples: readExamples(file.text) }))
  .filter((file) => file.examples.length > 0);

test('the examples in the documentation are found', () => {
  expect(files.length).toBeGreaterThan(0);
});

for (const { path, examples } of files) {
  test(`the examples of ${path} hold`, async () => {
    const scope = await importModule(path);
    for (const example of examples) run(example, scope);
  });
}

test('an example that does not hold is told from one that does', () => {
  const text = [
    '/**',
    ' * @example',
    ' * const three = 3;',
    ' * add(three, 4) // => 7',
    ' * add(',
    ' *   1,',
    ' *   1,',
    ' * ) // => 3',
    ' * add(1, 1 / 3) // => 1.33',
    ' * new Float64Array([1]) // => [1]',
    ' * fail() // => throws RangeError',
    ' */',
  ].join('\n');
  const fail = (): never => {
    throw new RangeError('no');
  };
  const scope = { add: (a: number, b: number): number => a + b, fail };
  const [sum, wrong, rounded, array, thrown] = readExamples(text) as [
    Example,
    Example,
    Example,
    Example,
    Example,
  ];
  for (const example of [sum, rounded, array, thrown]) run(example, scope);
  expect(() => run(wrong, scope)).toThrow();
  expect(() => run({ ...thrown, expression: 'add(1, 1)' }, scope)).toThrow();
});
