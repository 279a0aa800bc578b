import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type {
  CrosswalkPreview,
  CrosswalkProposal,
  CrosswalkRequest,
  CrosswalkResult,
} from '#contract/crosswalks.ts';
import { paths } from '#contract/paths.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayRemark } from '#contract/text/say-remark.ts';
import { type CrosswalkMethod, crosswalkMethods } from '#domain/crosswalks/crosswalk.ts';
import { DomainError } from '#domain/domain-error.ts';
import { mayLoad } from '../may-load.ts';
import { findServer } from '../running-server.ts';

/** What the command was told. */
interface CrosswalkWords {
  readonly from: string;
  readonly to: string;
  readonly method: CrosswalkMethod;
  readonly file: string | undefined;
  readonly said: { readonly author: string; readonly note: string } | undefined;
}

/** Areas without a counterpart that are named, of each division. */
const mostNamed = 10;

/**
 * `samsyn crosswalk`: works out a crosswalk between two divisions through the running server and prints
 * what it would be; with `--yes`, saves it. Writes nothing without `--yes`.
 *
 * @throws DomainError `crosswalk/command-arguments`, `release/file-not-readable`,
 *   `release/no-running-server`, `release/server-refused`, `release/preview-has-errors`
 */
export async function makeCrosswalk(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const { said, file, ...asked } = readCrosswalkWords(words);
  const request: CrosswalkRequest = { ...asked, key: file === undefined ? null : keyOf(file) };
  const server = findServer(environment, speech.language);
  const preview = await server.post<CrosswalkPreview>(paths.crosswalkPreview, request);
  for (const line of describePreview(speech, preview)) console.info(line);
  const name = request.key?.fileName ?? '';
  const say = (remark: CrosswalkPreview['errors'][number]): string =>
    sayRemark(speech, name, remark);
  const isAsked = said !== undefined;
  if (!mayLoad(speech, { file: name, preview, say }, isAsked) || !isAsked) return;
  const proposal: CrosswalkProposal = { ...request, ...said, inputHash: preview.inputHash };
  const { created } = await server.post<CrosswalkResult>(paths.crosswalks, proposal);
  console.info(speech.say(created ? 'crosswalk.saved' : 'crosswalk.saved-same'));
}

/** @throws DomainError `crosswalk/command-arguments` with the word that does not fit */
export function readCrosswalkWords(words: readonly string[]): CrosswalkWords {
  const texts = ['from', 'to', 'method', 'file', 'author', 'note'] as const;
  const refuse = (word: string): never => {
    throw new DomainError('crosswalk/command-arguments', { word });
  };
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      yes: { type: 'boolean' },
      preview: { type: 'boolean' },
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = new Set<string>(['yes', 'preview', ...texts]);
  const odd = tokens.find((token) => token.kind === 'option' && !known.has(token.name));
  if (odd?.kind === 'option') refuse(odd.rawName);
  if (positionals[0] !== undefined) refuse(positionals[0]);
  const textOf = (name: (typeof texts)[number]): string | undefined => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const needed = (name: (typeof texts)[number]): string => textOf(name) ?? refuse(`--${name}`);
  const yes = values.yes === true;
  if (yes === (values.preview === true)) refuse('--preview');
  const method = crosswalkMethods.find((one) => one === needed('method'));
  const file = textOf('file');
  if ((method === 'from-file') !== (file !== undefined)) refuse('--file');
  return {
    from: needed('from'),
    to: needed('to'),
    method: method ?? refuse('--method'),
    file,
    said: yes ? { author: needed('author'), note: needed('note') } : undefined,
  };
}

function keyOf(file: string): NonNullable<CrosswalkRequest['key']> {
  try {
    return { fileName: basename(file), text: readFileSync(file, 'utf8') };
  } catch {
    throw new DomainError('release/file-not-readable', { file });
  }
}

function describePreview(speech: Speech, preview: CrosswalkPreview): readonly string[] {
  const { from, to, unmatchedFrom, unmatchedTo } = preview;
  const unmatched = (
    key: 'crosswalk.unmatched-from' | 'crosswalk.unmatched-to',
    division: string,
    { count, areas }: CrosswalkPreview['unmatchedFrom'],
  ): readonly string[] =>
    count === 0
      ? []
      : [speech.say(key, { count, division, names: speech.list(areas.slice(0, mostNamed)) })];
  return [
    speech.say('crosswalk.cli.head', {
      from,
      to,
      method: speech.say(`crosswalk.done.${preview.method}`, {
        period: preview.weightPeriod ?? '',
      }),
      pairs: speech.number(preview.pairs, 0),
      whole: speech.number(preview.whole, 0),
    }),
    speech.say('crosswalk.cli.counts', {
      split: speech.number(preview.split, 0),
      merged: speech.number(preview.merged, 0),
      open: speech.number(preview.open, 0),
    }),
    ...unmatched('crosswalk.unmatched-from', from, unmatchedFrom),
    ...unmatched('crosswalk.unmatched-to', to, unmatchedTo),
  ];
}
