import { parseArgs } from 'node:util';
import { DomainError } from '#domain/domain-error.ts';

/** What a loading command was told: the file, whether to load it, and what was said by name. */
export interface LoadWords<Option extends string> {
  readonly file: string;
  readonly yes: boolean;
  readonly said: Partial<Readonly<Record<Option, string>>>;
}

/**
 * Reads `FILE --preview` or `FILE --yes` with options that have a text each.
 *
 * @param required options that a load needs.
 * @param refuse throws, given the first word that does not fit; `command` where the file is missing.
 */
export function readLoadWords<Option extends string>(
  words: readonly string[],
  command: string,
  options: readonly Option[],
  required: readonly Option[],
  refuse: (word: string) => never,
): LoadWords<Option> {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      yes: { type: 'boolean' },
      preview: { type: 'boolean' },
      ...Object.fromEntries(options.map((name) => [name, { type: 'string' } as const])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = new Set<string>(['yes', 'preview', ...options]);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = token.name === 'yes' || token.name === 'preview';
    const wrong = !known.has(token.name) || (flag ? token.value !== undefined : !token.value);
    if (wrong) refuse(token.rawName);
  }
  const [file = '', ...more] = positionals;
  if (file === '' || more.length > 0) refuse(more[0] ?? command);
  const yes = values.yes === true;
  if (yes === (values.preview === true)) refuse(yes ? '--preview' : file);
  const said = Object.fromEntries(
    Object.entries(values).filter((entry) => typeof entry[1] === 'string'),
  ) as LoadWords<Option>['said']; // the options are those that are known
  for (const name of required) if (yes && said[name] === undefined) refuse(`--${name}`);
  return { file, yes, said };
}

/** The one file that `export` and `import` are told; throws `transfer/command-arguments`. */
export function readFileWord(words: readonly string[], command: string): string {
  const [file = '', ...more] = words;
  if (file === '' || file.startsWith('-') || more.length > 0) {
    throw new DomainError('transfer/command-arguments', { command, word: more[0] ?? file });
  }
  return file;
}
