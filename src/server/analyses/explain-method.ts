import type { Speech } from '#contract/text/format.ts';
import type { AnalysisMethod } from './analysis-method.ts';
import { describeWanted, type OptionSchema } from './option-schema.ts';
import { optionName } from './read-options.ts';

/** How `samsyn analyse` is used, and every method in a line. */
export function explainAnalyse(speech: Speech, methods: readonly AnalysisMethod[]): string {
  const width = Math.max(...methods.map(({ name }) => name.length));
  const lines = methods.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return speech.say('analysis.help', { methods: lines.join('\n') });
}

/** One method in words: what it answers, what it takes, its options. */
export function explainMethod(speech: Speech, method: AnalysisMethod): string {
  const { name, summary, columns, needs, page } = method;
  const { min, max, meaning } = columns;
  const options = Object.entries(method.options.properties).map(([property, schema]) =>
    describeOption(speech, property, schema as OptionSchema, method),
  );
  const needed = [
    needs.includes('weights') ? `${speech.say('analysis.needs-weights')}\n` : '',
    needs.includes('geometries') ? `${speech.say('analysis.needs-geometries')}\n` : '',
  ];
  return speech.say('analysis.method', {
    name,
    summary,
    columns: Math.min(max, 1e6),
    count: min === max ? `${min}` : Number.isFinite(max) ? `${min} – ${max}` : `≥ ${min}`,
    meaning,
    needs: needed.join(''),
    options: options.length === 0 ? speech.say('analysis.no-options') : options.join('\n'),
    page: `docs/methods/${page}.md`,
  });
}

function describeOption(
  speech: Speech,
  property: string,
  schema: OptionSchema,
  method: AnalysisMethod,
): string {
  const required: readonly string[] = method.options.required ?? [];
  const { limits } = describeWanted(schema);
  const otherwise =
    schema.default !== undefined
      ? speech.say('analysis.default', { value: String(schema.default) })
      : required.includes(property)
        ? speech.say('analysis.required')
        : '';
  const notes = [limits, otherwise].filter((note) => note !== '').join('; ');
  const said = notes === '' ? '' : ` (${notes})`;
  return `  --${optionName(property)}  ${schema.description ?? ''}${said}`;
}
