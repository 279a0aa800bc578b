import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { paths } from '#contract/paths.ts';
import type { ReleasePreview, ReleaseResult, ReleaseStatement } from '#contract/releases.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { DomainError } from '#domain/domain-error.ts';
import { uploadLimit } from '#server/http/limit-body.ts';
import { describePreview } from '../describe-preview.ts';
import { findServer } from '../running-server.ts';

const texts = ['author', 'publisher', 'table', 'licence', 'note', 'publish-at', 'reading'] as const;
/** Parts of the reading that most files need said. */
const readingTexts = ['indicator', 'period', 'division', 'unit'] as const;
type Option = (typeof texts)[number] | (typeof readingTexts)[number];

interface LoadWords {
  readonly file: string;
  readonly yes: boolean;
  readonly said: Partial<Readonly<Record<Option, string>>>;
}

/**
 * `samsyn load FILE`: previews a file through the running server and prints everything a load would do;
 * with `--yes` and no errors, then loads it. Writes nothing without `--yes`.
 *
 * @throws DomainError `release/command-arguments`, `release/file-not-readable`, `release/file-too-large`,
 *   `release/no-running-server`, `release/server-refused`, `release/preview-has-errors`
 */
export async function load(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const { file, yes, said } = readWords(words);
  const fields = { file: readBytes(file), name: basename(file), reading: readingOf(said) };
  const server = findServer(environment, speech.language);
  const preview = await server.send<ReleasePreview>(paths.releasePreview, formOf(fields));
  for (const line of describePreview(speech, preview)) console.info(line);
  const [first] = preview.errors;
  if (first !== undefined) {
    throw new DomainError('release/preview-has-errors', {
      file: preview.fileName,
      count: preview.errorCount,
      first: sayRemark(speech, preview.fileName, first),
    });
  }
  if (!yes) {
    console.info(speech.say('release.load.nothing-saved'));
    return;
  }
  const statement: ReleaseStatement = {
    author: said.author ?? '',
    publisher: said.publisher ?? '',
    table: said.table ?? '',
    licence: said.licence ?? '',
    note: said.note ?? '',
    publishAt: said['publish-at'] ?? null,
    fileHash: preview.fileHash,
  };
  const result = await server.send<ReleaseResult>(paths.releases, formOf({ ...fields, statement }));
  tell(speech, result);
}

function tell(speech: Speech, { release, created }: ReleaseResult): void {
  const values = {
    release: release.id,
    state: release.state,
    moment: speech.dateTime(release.publishAt),
  };
  console.info(speech.say(created ? 'release.load.created' : 'release.load.existing', values));
}

/** @throws DomainError `release/command-arguments` with the word that does not fit */
export function readWords(words: readonly string[]): LoadWords {
  const refuse = (word: string): never => {
    throw new DomainError('release/command-arguments', { command: 'load', word });
  };
  const text = { type: 'string' } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      yes: { type: 'boolean' },
      preview: { type: 'boolean' },
      ...(Object.fromEntries([...texts, ...readingTexts].map((name) => [name, text])) as Record<
        Option,
        typeof text
      >),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = new Set<string>(['yes', 'preview', ...texts, ...readingTexts]);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = token.name === 'yes' || token.name === 'preview';
    const wrong = !known.has(token.name) || (flag ? token.value !== undefined : !token.value);
    if (wrong) refuse(token.rawName);
  }
  const [file = '', ...more] = positionals;
  if (file === '' || more.length > 0) refuse(more[0] ?? 'load');
  const yes = values.yes === true;
  if (yes === (values.preview === true)) refuse(yes ? '--preview' : file);
  const said = Object.fromEntries(
    Object.entries(values).filter((entry) => typeof entry[1] === 'string'),
  ) as LoadWords['said'];
  for (const name of ['author', 'publisher'] as const) {
    if (yes && said[name] === undefined) refuse(`--${name}`);
  }
  return { file, yes, said };
}

function readBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    const megabytes = statSync(file).size / 1024 / 1024;
    const limit = uploadLimit / 1024 / 1024;
    if (megabytes > limit) {
      throw new DomainError('release/file-too-large', { megabytes: Math.ceil(megabytes), limit });
    }
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const cause = (error as NodeJS.ErrnoException).code ?? '';
    throw new DomainError('release/file-not-readable', { file, cause });
  }
}

function readingOf(said: LoadWords['said']): object {
  const pairs = readingTexts.flatMap((name) => (said[name] ? [[name, said[name]]] : []));
  if (said.reading === undefined) return Object.fromEntries(pairs);
  try {
    const stated = JSON.parse(new TextDecoder().decode(readBytes(said.reading))) as object;
    return { ...stated, ...Object.fromEntries(pairs) };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('release/malformed-reading', { fields: [said.reading] });
  }
}

function formOf(fields: {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly reading: object;
  readonly statement?: ReleaseStatement;
}): FormData {
  const form = new FormData();
  form.set('reading', JSON.stringify(fields.reading));
  if (fields.statement !== undefined) form.set('statement', JSON.stringify(fields.statement));
  form.set('file', new Blob([fields.file]), fields.name);
  return form;
}
