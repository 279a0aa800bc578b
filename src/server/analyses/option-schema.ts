/** What the frame looks at in the schema of an option. */
export interface OptionSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly OptionSchema[];
  readonly items?: OptionSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Set by `numberColumn` and `textColumn`. */
  readonly column?: 'number' | 'text';
}

/** What an option takes: its kind, and its choices or limits in signs that every language has. */
export function describeWanted(schema: OptionSchema): { kind: string; limits: string } {
  const choices = schema.anyOf?.map((one) => one.const) ?? schema.enum;
  if (choices) return { kind: 'choice', limits: choices.join(', ') };
  if (schema.type === 'array') {
    const { kind, limits } = describeWanted(schema.items ?? {});
    return {
      kind: 'list',
      limits: [kind === 'choice' ? limits : limitsOf(schema.items ?? {}), countOf(schema)]
        .filter((part) => part !== '')
        .join('; '),
    };
  }
  return {
    kind: schema.column === undefined ? (schema.type ?? 'string') : 'column',
    limits: limitsOf(schema),
  };
}

function limitsOf(schema: OptionSchema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const parts = [
    exclusiveMinimum === undefined ? '' : `> ${exclusiveMinimum}`,
    minimum === undefined ? '' : `≥ ${minimum}`,
    exclusiveMaximum === undefined ? '' : `< ${exclusiveMaximum}`,
    maximum === undefined ? '' : `≤ ${maximum}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function countOf({ minItems, maxItems }: OptionSchema): string {
  if (minItems === undefined && maxItems === undefined) return '';
  return `${minItems ?? 0} – ${maxItems ?? '∞'}`;
}
