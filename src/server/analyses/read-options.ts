import type Type from 'typebox';
import Value from 'typebox/value';
import { DomainError } from '#domain/domain-error.ts';
import type { AnalysisMethod } from './analysis-method.ts';
import { describeWanted, type OptionSchema } from './option-schema.ts';

/** How an option is written on the command line: `maxDistance` is `--max-distance`. */
export function optionName(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The method's own options from their texts; what is left out takes its default.
 *
 * @param texts by the name on the command line, all of them known.
 * @throws DomainError `analysis/missing-option`, `analysis/bad-option`
 */
export function readMethodOptions(
  method: AnalysisMethod,
  texts: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  const required: readonly string[] = method.options.required ?? [];
  for (const [property, schema] of Object.entries(method.options.properties)) {
    const option = `--${optionName(property)}`;
    const text = texts.get(optionName(property));
    const standard = (schema as OptionSchema).default;
    if (text !== undefined) options[property] = readOption(option, text, schema);
    else if (standard !== undefined) options[property] = standard;
    else if (required.includes(property)) {
      throw new DomainError('analysis/missing-option', { option, method: method.name });
    }
  }
  return options;
}

function readOption(option: string, text: string, schema: Type.TSchema): unknown {
  const value = valueIn(text, schema as OptionSchema);
  if (value !== undefined && Value.Check(schema, value)) return value;
  const { kind, limits } = describeWanted(schema as OptionSchema);
  throw new DomainError('analysis/bad-option', {
    option,
    value: text.slice(0, 80),
    kind,
    limits: limits === '' ? '' : ` ${limits}`,
  });
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** The text as the schema's kind of value; undefined when it is none. */
function valueIn(text: string, schema: OptionSchema): unknown {
  const choices = schema.anyOf?.map((one) => one.const) ?? schema.enum;
  if (choices) return choices.find((one) => String(one) === text);
  if (schema.type === 'array') {
    const items = text.split(',').map((item) => valueIn(item.trim(), schema.items ?? {}));
    return items.includes(undefined) ? undefined : items;
  }
  if (schema.type === 'boolean') return { true: true, false: false }[text];
  if (schema.type === 'number' || schema.type === 'integer') {
    return number.test(text) ? Number(text) : undefined;
  }
  return text;
}
