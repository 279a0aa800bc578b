import { expect, test } from 'vitest';
import { readCode, readImports } from './read-code.ts';

test('comments are blanked and strings are kept apart, with every place kept', () => {
  const text =
    "const a = 'x // y'; // Date.now()\nconst b = /['\"`]/.test(a); /* z */ const c = 1;";
  const code = readCode(text);
  expect(code.withoutComments).toHaveLength(text.length);
  expect(code.withoutStrings).toHaveLength(text.length);
  expect(code.withoutComments).not.toContain('Date.now');
  expect(code.withoutStrings).not.toContain('x // y');
  expect(code.withoutStrings).toContain('const c = 1;');
  expect(code.strings).toEqual(['x // y']);
});

test('code inside a template literal is still code', () => {
  // Written with § for $, so that the example is not taken for a template itself.
  const text = 'const a = `one §{two({ three: `four §{five}` })} six`; seven();';
  const code = readCode(text.replaceAll('§', '$'));
  expect(code.withoutStrings).toContain('two({ three:');
  expect(code.withoutStrings).toContain('five');
  expect(code.withoutStrings).toContain('seven();');
  expect(code.withoutStrings).not.toContain('four');
  expect(code.withoutStrings).not.toContain('six');
});

test('imports are found in every form, but not in comments or strings', () => {
  const text = [
    "import { a } from './a.ts';",
    "import type { B } from '#domain/b.ts';",
    "import './styles.css';",
    "export { c } from 'c';",
    "const d = await import('./d.ts');",
    "// import { e } from 'e';",
    'const f = "import { g } from \'g\'";',
  ].join('\n');
  expect(readImports(text)).toEqual(['./a.ts', '#domain/b.ts', './styles.css', 'c', './d.ts']);
});
