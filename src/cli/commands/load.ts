import { basename } from 'node:path';
import { paths } from '#contract/paths.ts';
import type { ReleasePreview, ReleaseResult, ReleaseStatement } from '#contract/releases.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { DomainError } from '#domain/domain-error.ts';
import { describePreview } from '../describe-preview.ts';
import { mayLoad } from '../may-load.ts';
import { formOf, readBytes } from '../read-bytes.ts';
import { type LoadWords, readLoadWords } from '../read-words.ts';
import { findServer } from '../running-server.ts';

const texts = ['author', 'publisher', 'table', 'licence', 'note', 'publish-at', 'reading'] as const;
/** Parts of the reading that most files need said. */
const readingTexts = ['indicator', 'period', 'division', 'unit', 'sheet'] as const;
type Option = (typeof texts)[number] | (typeof readingTexts)[number];

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
  const say = (remark: ReleasePreview['errors'][number]): string =>
    sayRemark(speech, preview.fileName, remark);
  if (!mayLoad(speech, { file: preview.fileName, preview, say }, yes)) return;
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
export function readWords(words: readonly string[]): LoadWords<Option> {
  const refuse = (word: string): never => {
    throw new DomainError('release/command-arguments', { command: 'load', word });
  };
  return readLoadWords(words, 'load', [...texts, ...readingTexts], ['author', 'publisher'], refuse);
}

function readingOf(said: LoadWords<Option>['said']): object {
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
