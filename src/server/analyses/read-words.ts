import { DomainError } from '#domain/domain-error.ts';
import type { AnalysisMethod } from './analysis-method.ts';
import type { AnalysisOrder } from './analysis-order.ts';
import { optionName, readMethodOptions } from './read-options.ts';
import { readWeightsChoice } from './read-weights-choice.ts';

/** The words that every method has; the others are its own options. */
export const sharedOptions = [
  'data',
  'areas',
  'id',
  'area-id',
  'columns',
  'period',
  'weights',
  'coordinates',
  'seed',
  'threads',
] as const;

/**
 * Reads the words behind the method's name: `--name value`, `--name=value`, and a bare `--name` for yes.
 *
 * @throws DomainError `analysis/unknown-option`, `analysis/repeated-option`, `analysis/missing-option`,
 *   `analysis/option-without-value`, `analysis/bad-option`, `analysis/column-count`,
 *   `analysis/repeated-column`, `analysis/bad-weights`
 */
export function readWords(method: AnalysisMethod, words: readonly string[]): AnalysisOrder {
  const texts = pairWords(method, words);
  const own = new Map([...texts].filter(([name]) => !isShared(name)));
  const text = (name: (typeof sharedOptions)[number]): string | undefined => texts.get(name);
  const columns = readColumns(method, text('columns'));
  const weights = text('weights');
  return {
    method: method.name,
    data: text('data'),
    areas: text('areas'),
    id: text('id'),
    areaId: text('area-id'),
    columns,
    period: text('period'),
    weights: weights === undefined ? undefined : readWeightsChoice(weights),
    coordinates: readCoordinates(text('coordinates')),
    seed: readWhole('seed', text('seed') ?? '1', 0, Number.MAX_SAFE_INTEGER),
    threads:
      text('threads') === undefined ? undefined : readWhole('threads', text('threads')!, 1, 64),
    options: readMethodOptions(method, own),
  };
}

const isShared = (name: string): boolean => sharedOptions.some((one) => one === name);

function pairWords(method: AnalysisMethod, words: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const flags = new Set(
    Object.entries(method.options.properties)
      .filter(([, schema]) => (schema as { type?: unknown }).type === 'boolean')
      .map(([name]) => optionName(name)),
  );
  const known = new Set([
    ...sharedOptions,
    ...Object.keys(method.options.properties).map(optionName),
  ]);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const [, name = '', inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!known.has(name)) {
      throw new DomainError('analysis/unknown-option', { option: word, method: method.name });
    }
    if (texts.has(name)) throw new DomainError('analysis/repeated-option', { option: `--${name}` });
    const next = words[at + 1];
    if (inline !== undefined) texts.set(name, inline);
    else if (flags.has(name) && next !== 'true' && next !== 'false') texts.set(name, 'true');
    else if (next === undefined || next.startsWith('--')) {
      throw new DomainError('analysis/option-without-value', { option: `--${name}` });
    } else {
      texts.set(name, next);
      at++;
    }
  }
  for (const [name, value] of texts) {
    if (value !== '') continue;
    throw new DomainError('analysis/option-without-value', { option: `--${name}` });
  }
  return texts;
}

function readColumns(method: AnalysisMethod, text: string | undefined): readonly string[] {
  const columns = text === undefined ? [] : text.split(',').map((name) => name.trim());
  const { min, max } = method.columns;
  if (columns.length < min || columns.length > max || columns.includes('')) {
    const given = columns.filter((name) => name !== '').length;
    throw new DomainError('analysis/column-count', {
      method: method.name,
      given,
      range: min === max ? `${min}` : Number.isFinite(max) ? `${min} – ${max}` : `≥ ${min}`,
      max: Math.min(max, 1e6),
    });
  }
  const repeated = columns.find((name, i) => columns.indexOf(name) !== i);
  if (repeated !== undefined) {
    throw new DomainError('analysis/repeated-column', { column: repeated });
  }
  return columns;
}

function readCoordinates(text: string | undefined): AnalysisOrder['coordinates'] {
  if (text === undefined || text === 'degrees' || text === 'metres') return text;
  const data = { option: '--coordinates', value: text, kind: 'choice', limits: ' degrees, metres' };
  throw new DomainError('analysis/bad-option', data);
}

function readWhole(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const data = { option: `--${name}`, value: text, kind: 'integer', limits: ` ${least} – ${most}` };
  throw new DomainError('analysis/bad-option', data);
}
