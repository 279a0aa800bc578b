import { basename } from 'node:path';
import type { OutlinePreview, OutlineResult, OutlineStatement } from '#contract/outlines.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayOutlineRemark } from '#contract/text/say-remark.ts';
import { DomainError } from '#domain/domain-error.ts';
import { describeOutlinePreview } from '../describe-outline-preview.ts';
import { mayLoad } from '../may-load.ts';
import { formOf, readBytes } from '../read-bytes.ts';
import { type LoadWords, readLoadWords } from '../read-words.ts';
import { findServer } from '../running-server.ts';

const options = [
  'division',
  'code-field',
  'name-field',
  'regso-field',
  'layer',
  'author',
  'source',
] as const;
type Option = (typeof options)[number];

/**
 * `samsyn load-areas FILE`: previews a file with borders through the running server and prints everything
 * a load would do; with `--yes` and no errors, then loads it. Writes nothing without `--yes`.
 *
 * @throws DomainError `area/command-arguments`, `release/file-not-readable`, `release/file-too-large`,
 *   `release/no-running-server`, `release/server-refused`, `release/preview-has-errors`
 */
export async function loadAreas(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const { file, yes, said } = readWords(words);
  const fields = { file: readBytes(file), name: basename(file), reading: readingOf(said) };
  const server = findServer(environment, speech.language);
  const division = said.division ?? '';
  const preview = await server.send<OutlinePreview>(
    pathTo(paths.outlinePreview, { division }),
    formOf(fields),
  );
  for (const line of describeOutlinePreview(speech, preview)) console.info(line);
  const say = (remark: OutlinePreview['errors'][number]): string =>
    sayOutlineRemark(speech, preview.fileName, remark);
  if (!mayLoad(speech, { file: preview.fileName, preview, say }, yes)) return;
  const { author = '', source = '' } = said;
  const statement: OutlineStatement = { author, source, fileHash: preview.fileHash };
  const { created, areas } = await server.send<OutlineResult>(
    pathTo(paths.outlines, { division }),
    formOf({ ...fields, statement }),
  );
  const counts = {
    added: areas.new,
    drawn: areas.firstBorder + areas.newBorder,
    renamed: areas.renamed,
  };
  console.info(created ? speech.say('outline.done', counts) : speech.say('outline.done-same'));
}

/** @throws DomainError `area/command-arguments` with the word that does not fit */
export function readWords(words: readonly string[]): LoadWords<Option> {
  const refuse = (word: string): never => {
    throw new DomainError('area/command-arguments', { command: 'load-areas', word });
  };
  const read = readLoadWords(words, 'load-areas', options, ['author', 'source'], refuse);
  return read.said.division === undefined ? refuse('--division') : read;
}

function readingOf(said: LoadWords<Option>['said']): object {
  return {
    ...(said['code-field'] === undefined ? {} : { codeField: said['code-field'] }),
    ...(said['name-field'] === undefined ? {} : { nameField: said['name-field'] }),
    ...(said['regso-field'] === undefined ? {} : { regsoField: said['regso-field'] }),
    ...(said.layer === undefined ? {} : { layer: said.layer }),
  };
}
