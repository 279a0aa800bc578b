import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { fewestAreas, mostAreas } from '#domain/practice/practice-plan.ts';
import { truthsFile } from '#server/features/practice/load-practice.ts';
import { preparePractice } from '#server/features/practice/prepare-practice.ts';
import { houseChoice } from '../house-choice.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';
import { readPort } from './start.ts';

/** What a county is made of when nothing else is said. */
const usual = { areas: 220, seed: 98 } as const;

/** What the command was told. */
interface PracticeWords {
  readonly areas: number;
  readonly seed: number;
  readonly port: string | undefined;
}

/**
 * `samsyn practice`: opens an invented county in a folder of its own, made at the first start, and serves
 * it like `start`.
 *
 * @throws DomainError `practice/…`, `installation/…`, and what `start` throws
 */
export async function practice(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const { areas, seed, port } = readWords(words);
  const choice = houseChoice(environment);
  const folder = join(choice.dataFolder, `practice-${areas}-${seed}`);
  const values = { areas: speech.number(areas, 0), seed, folder };
  console.info(speech.say('practice.opening', values));
  console.info(speech.say('practice.truths', { file: join(folder, truthsFile) }));
  await serveUntilStopped(speech, environment, {
    ...choice,
    dataFolder: resolve(folder),
    port: readPort(port ?? environment.PORT),
    prepare: preparePractice({ areas, seed, folder }),
  });
}

/** @throws DomainError `practice/command-arguments`, `practice/bad-areas`, `practice/bad-seed` */
export function readWords(words: readonly string[]): PracticeWords {
  const names = ['areas', 'seed', 'port'] as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const refuse = (word: string): never => {
    throw new DomainError('practice/command-arguments', { word });
  };
  if (positionals[0] !== undefined) refuse(positionals[0]);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!names.some((name) => name === token.name) || !token.value) refuse(token.rawName);
  }
  const textOf = (name: (typeof names)[number]): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const areas = wholeNumber(textOf('areas')) ?? usual.areas;
  const seed = wholeNumber(textOf('seed')) ?? usual.seed;
  if (!(areas >= fewestAreas && areas <= mostAreas)) {
    const value = textOf('areas') ?? '';
    throw new DomainError('practice/bad-areas', { value, fewest: fewestAreas, most: mostAreas });
  }
  // The generator adds to the seed, so a little room is left below the largest whole number.
  if (!(seed >= 0 && seed < 2 ** 50)) {
    throw new DomainError('practice/bad-seed', { value: textOf('seed') ?? '' });
  }
  return { areas, seed, port: textOf('port') };
}

/** A whole number; NaN for other texts, undefined for none. */
function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
