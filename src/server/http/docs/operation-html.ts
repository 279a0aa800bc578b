import type { Speech } from '#contract/text/format.ts';
import type { ApiOperation, ApiParameter } from './api-document.ts';
import { escapeHtml, htmlTable } from './html.ts';
import { schemaHtml } from './schema-html.ts';

/** One operation: what it does, who may call it, what it takes and what it answers. */
export function operationHtml(
  path: string,
  method: string,
  operation: ApiOperation,
  speech: Speech,
): string {
  const summary = speech.sayIfKnown(`api.operation.${operation.operationId}`) ?? path;
  const id = escapeHtml(operation.operationId);
  return [
    `<section aria-labelledby="${id}">`,
    `<h3 id="${id}">${escapeHtml(summary)}</h3>`,
    `<p><code>${method.toUpperCase()} ${escapeHtml(path)}</code></p>`,
    `<p>${escapeHtml(speech.say('api.who', { who: speech.say(`api.access.${operation['x-access']}`) }))}</p>`,
    parametersHtml(operation.parameters ?? [], speech),
    bodyHtml(operation, speech),
    answersHtml(operation, speech),
    '</section>',
  ].join('\n');
}

function parametersHtml(parameters: readonly ApiParameter[], speech: Speech): string {
  if (parameters.length === 0) return '';
  const heads = ['parameter', 'where', 'required', 'form'] as const;
  return `<h4>${speech.say('api.parameters')}</h4>${htmlTable(
    heads.map((head) => speech.say(`api.${head}`)),
    parameters.map((parameter) => [
      `<code>${escapeHtml(parameter.name)}</code>`,
      speech.say(`api.in.${parameter.in}`),
      speech.say(parameter.required === true ? 'api.yes' : 'api.no'),
      schemaHtml(parameter.schema),
    ]),
  )}`;
}

function bodyHtml(operation: ApiOperation, speech: Speech): string {
  if (operation.requestBody === undefined) return '';
  const parts = Object.entries(operation.requestBody.content).map(
    ([type, { schema }]) => `<p><code>${escapeHtml(type)}</code></p>${schemaHtml(schema ?? {})}`,
  );
  return `<h4>${speech.say('api.body')}</h4>${parts.join('')}`;
}

function answersHtml(operation: ApiOperation, speech: Speech): string {
  const rows = Object.entries(operation.responses).map(([status, response]) => {
    const contents = Object.entries(response.content ?? {});
    const [type, content] = contents[0] ?? ['', undefined];
    return [
      `<code>${escapeHtml(status)}</code>`,
      content?.schema === undefined
        ? `<code>${escapeHtml(type)}</code>`
        : schemaHtml(content.schema),
    ];
  });
  return `<h4>${speech.say('api.answers')}</h4>${htmlTable(
    [speech.say('api.status'), speech.say('api.form')],
    rows,
  )}`;
}
