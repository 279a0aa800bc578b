import type { Schema } from './read-operations.ts';

const byName: Readonly<Record<string, unknown>> = {
  email: 'prov@example.se',
  area: 'municipality:0331',
  areas: ['municipality:0331'],
  actionArea: 'healthy-habits',
  day: '2026-11-22',
  from: '2026-11-01',
  to: '2027-05-31',
  date: '2026-11-01',
  validFrom: '2026-12-01',
  signedOn: '2026-11-01',
  lastDay: '2026-11-30',
  opens: '2026-11-01',
  deadline: '2026-12-15',
  year: 2026,
  token: 'abcdefghijklmnopqrstuvwxyz',
  level: 'all-parties',
};

/** A value that a schema takes, the smallest there is; well-known names have one of their own. */
export function fillSchema(schema: Schema, name: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) {
    return schema.enum.includes(byName[name]) ? byName[name] : schema.enum[0];
  }
  if (schema.anyOf !== undefined) {
    const none = schema.anyOf.some(({ type }) => type === 'null');
    return none ? null : fillSchema(schema.anyOf[0]!, name);
  }
  return name in byName ? byName[name] : fillType(schema, name);
}

function fillType(schema: Schema, name: string): unknown {
  switch (schema.type) {
    case 'object':
      return fillObject(schema);
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () =>
        fillSchema(schema.items ?? {}, name),
      );
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return fillText(schema);
  }
}

function fillObject({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  const wanted = Object.entries(properties).filter(([key]) => required.includes(key));
  return Object.fromEntries(wanted.map(([key, inner]) => [key, fillSchema(inner, key)]));
}

function fillText({ format, pattern = '', minLength = 0 }: Schema): string {
  if (format === 'uuid') return '00000000-0000-4000-a000-0000000000ff';
  if (/\\d\{4\}|0-9\]\{4\}/.test(pattern)) return pattern.includes('-\\d') ? '2026-11-22' : '0331';
  return 'Prov av rätt'.padEnd(minLength, 'x');
}
