import type { ApiSchema } from './api-document.ts';
import { escapeHtml } from './html.ts';

const deepest = 8;

/** A schema as a short line: `number | null`, `list of text`, a name with a link, or its parts. */
export function schemaHtml(schema: ApiSchema, depth = 0): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!.replace('#', '');
    return `<a href="#shape-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  }
  if (schema.enum !== undefined) return codes(schema.enum);
  if (schema.const !== undefined) return codes([schema.const]);
  if (schema.anyOf !== undefined)
    return schema.anyOf.map((one) => schemaHtml(one, depth)).join(' | ');
  if (schema.allOf !== undefined)
    return schema.allOf.map((one) => schemaHtml(one, depth)).join(' + ');
  if (schema.items !== undefined) return `[ ${schemaHtml(schema.items, depth)} ]`;
  if (schema.properties !== undefined && depth < deepest) return propertiesHtml(schema, depth);
  return `<code>${escapeHtml(schema.type ?? 'any')}</code>`;
}

function propertiesHtml(schema: ApiSchema, depth: number): string {
  const required = new Set(schema.required ?? []);
  const parts = Object.entries(schema.properties ?? {}).map(
    ([name, inner]) =>
      `<li><code>${escapeHtml(name)}${required.has(name) ? '' : '?'}</code>: ${schemaHtml(inner, depth + 1)}</li>`,
  );
  return `<ul>${parts.join('')}</ul>`;
}

function codes(values: readonly unknown[]): string {
  return values.map((value) => `<code>${escapeHtml(String(value))}</code>`).join(' | ');
}
