import { areaLevels } from '../areas/area.ts';
import { DomainError } from '../domain-error.ts';
import { periodKinds } from '../time/period.ts';
import { type Indicator, polarities, units } from './indicator.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isOptionalText: Check = (value) => value === null || isText(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const isOneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.some((one) => one === value);
const isSpoken: Check = (value) => isText(part(value, 'sv')) && isText(part(value, 'en'));
const isDecimals: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6;
/** Terms of a survey may be left out; one respondent is nobody's answer in confidence. */
const isSurvey: Check = (value) =>
  value === undefined ||
  (Number.isInteger(part(value, 'minimumRespondents')) &&
    Number(part(value, 'minimumRespondents')) >= 5);
const isRange: Check = (value) =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((end) => Number.isFinite(end)) &&
  value[0] < value[1];

/** Every field an indicator must have; a field that is not known says 'unknown'. */
const checks: Readonly<Record<string, Check>> = {
  id: (value) => typeof value === 'string' && /^[a-z][a-z0-9-]{1,60}$/.test(value),
  name: isSpoken,
  definition: isSpoken,
  unit: isOneOf(units),
  decimals: isDecimals,
  numerator: isSpoken,
  denominator: isSpoken,
  polarity: isOneOf(polarities),
  policyArea: isOptionalText,
  kind: isOneOf(['measured', 'proxy']),
  proxyFor: isOptionalText,
  aboutChildren: isFlag,
  lowestLevel: isOneOf(areaLevels),
  periodKind: isOneOf(periodKinds),
  validRange: isRange,
  survey: isSurvey,
  caveats: isSpoken,
  'source.publisher': isText,
  'source.table': isText,
  'source.cellQuery': isText,
  'source.publishedOn': isText,
  'source.nextUpdate': isText,
  'source.licence': isText,
};

/**
 * Granska definition: an indicator as its file states it; throws `indicator/malformed-definition` with the
 * file and the first field that is absent or wrong. A proxy must say for which indicator.
 */
export function checkIndicator(definition: unknown, file: string): Indicator {
  const refuse = (field: string): never => {
    throw new DomainError('indicator/malformed-definition', { file, field });
  };
  for (const [field, holds] of Object.entries(checks)) {
    const value = field.split('.').reduce<unknown>(part, definition);
    if (!holds(value)) refuse(field);
  }
  const indicator = definition as Indicator; // every field has been checked
  if ((indicator.kind === 'proxy') !== (typeof indicator.proxyFor === 'string')) refuse('proxyFor');
  return indicator;
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
