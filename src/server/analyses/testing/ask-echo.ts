import { speak } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { answerWords } from '../answer-words.ts';
import { echoMethod } from './echo-method.ts';

/** Files by name; a text is UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads files that only a test has. */
export function readFrom(files: Files): (file: string) => Uint8Array {
  return (file) => {
    const held = files[file];
    if (held === undefined) {
      throw new DomainError('analysis/file-not-readable', { file, cause: 'ENOENT' });
    }
    return typeof held === 'string' ? new TextEncoder().encode(held) : held;
  };
}

/** What the frame answers to words and files, with the method that echoes. */
export async function askEcho(words: string, files: Files = {}): Promise<EchoAnswer> {
  return JSON.parse(await askText(`echo ${words}`, files)) as EchoAnswer;
}

/** The same as the text it is printed as. */
export function askText(words: string, files: Files = {}): Promise<string> {
  const tools = { speech: speak('en'), readFile: readFrom(files) };
  return answerWords(words.split(' '), [echoMethod], tools);
}

/** What the echo says. */
export interface EchoAnswer {
  readonly n: number;
  readonly program: string;
  readonly seed: number;
  readonly leftOut: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly input: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly result: {
    readonly ids: readonly string[];
    readonly columns: readonly { readonly name: string; readonly values: readonly number[] }[];
    readonly [part: string]: unknown;
  };
}

/** The code and data that the words are refused with. */
export async function refusalOf(words: string, files: Files = {}): Promise<unknown> {
  try {
    await askEcho(words, files);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.data };
    throw error;
  }
  throw new Error('not refused');
}
