import type { ReactNode } from 'react';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayValue } from '#contract/text/say-value.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { classNumber } from './build-classes.ts';
import { countFill } from './compose-condition-rows.ts';
import { initiativeSteps, mostSteps } from './compose-initiative-rows.ts';
import { sayComparison } from './map-headline.tsx';
import styles from './map-legend.module.css';
import type { Fill } from './map-row.ts';
import type { MapContent } from './use-map-content.ts';

interface Entry {
  readonly key: string;
  readonly fill: Fill | 'uncovered';
  readonly mark: string;
  readonly label: string;
  readonly areas: number;
  /** The comparison value lies in this class. */
  readonly note?: string | undefined;
}

/** What the colours mean, with how many areas have each. */
export function MapLegend({ content }: { readonly content: MapContent }): ReactNode {
  const speech = useSpeech();
  const entries = entriesOf(speech, content);
  if (entries.length === 0) return null;
  const note = noteOf(content);
  return (
    <section className={styles.legend} aria-label={speech.say('map.legend')}>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.key} className={styles.entry}>
            <span className={styles.swatch} data-fill={entry.fill} aria-hidden="true">
              <span className={styles.mark}>{entry.mark}</span>
            </span>
            <span>
              {entry.label}
              {entry.note === undefined ? null : <span className={styles.note}>{entry.note}</span>}
            </span>
            <span className={styles.areas}>
              {speech.say('map.legend-areas', { areas: entry.areas })}
            </span>
          </li>
        ))}
      </ol>
      {entries.every((entry) => entry.fill === 'missing') ? null : (
        <p className={styles.small}>{speech.say(note)}</p>
      )}
      {content.mode === 'villkor' && content.evaluation !== undefined ? (
        <Conditions evaluation={content.evaluation} content={content} />
      ) : null}
    </section>
  );
}

function entriesOf(speech: Speech, content: MapContent): readonly Entry[] {
  if (content.mode === 'insatser') return initiativeEntries(speech, content);
  if (content.mode === 'matt') return classEntries(speech, content);
  return [...countEntries(speech, content), ...hatchEntries(speech, content)];
}

function noteOf({ mode }: MapContent) {
  if (mode === 'insatser') return 'map.legend-initiatives';
  return mode === 'villkor' ? 'map.legend-conditions' : 'map.legend-breaks';
}

/** From the most commitments down; the last step holds all that have more. */
function initiativeEntries(speech: Speech, { rows, initiatives }: MapContent): readonly Entry[] {
  if (rows === undefined || initiatives === undefined) return [];
  return initiativeSteps
    .map(
      (step): Entry => ({
        key: String(step),
        fill: `count-${step}`,
        mark: step === mostSteps ? `${step}+` : String(step),
        label: speech.say('map.legend-initiative', { count: step, isMost: step === mostSteps }),
        areas: rows.filter(({ fill }) => fill === `count-${step}`).length,
      }),
    )
    .filter(({ areas, key }) => areas > 0 || key === '0')
    .reverse();
}

function hatchEntries(speech: Speech, { rows, initiatives }: MapContent): readonly Entry[] {
  if (rows === undefined || initiatives === undefined) return [];
  const hatched: Entry = {
    key: 'hatched',
    fill: 'uncovered',
    mark: '',
    label: speech.say('map.legend-uncovered'),
    areas: rows.filter(({ isHatched }) => isHatched).length,
  };
  return [hatched];
}

function classEntries(speech: Speech, content: MapContent): readonly Entry[] {
  const { classes, indicator, values } = content;
  if (classes === undefined || indicator === undefined || values === undefined) return [];
  const compared = values.comparison?.figure.value ?? null;
  const home = compared === null ? undefined : classNumber(compared, values.classLimits);
  const comparison = sayComparison(speech, values.comparison, indicator);
  const known = classes.classes.map((one): Entry => {
    const to = sayValue(speech, one.to, indicator);
    const from = speech.number(one.from, indicator.decimals);
    return {
      key: String(one.number),
      fill: `class-${one.number}`,
      mark: String(one.number),
      label: one.from === one.to ? to : `${from}–${to}`,
      areas: one.areas,
      note: one.number === home ? comparison : undefined,
    };
  });
  const missing = classes.missing.map(
    ({ reason, areas }): Entry => ({
      key: `missing-${reason}`,
      fill: 'missing',
      mark: '',
      label:
        reason === undefined
          ? speech.say('map.legend-none')
          : speech.say('map.legend-missing', { reason: speech.say(`missing.${reason}`) }),
      areas,
    }),
  );
  // The highest values stand first, as they do in the table.
  return [...known.reverse(), ...missing];
}

function countEntries(speech: Speech, { evaluation }: MapContent): readonly Entry[] {
  if (evaluation === undefined) return [];
  const all = evaluation.rule.conditions.length;
  const decided = evaluation.areas.filter((area) => area.undecided < all);
  const counts = Array.from(
    { length: all + 1 },
    (_, met): Entry => ({
      key: String(met),
      fill: `count-${countFill(met, all)}`,
      mark: String(met),
      label: speech.say('map.legend-count', { count: met, all }),
      areas: decided.filter((area) => area.met === met).length,
    }),
  );
  const rest = evaluation.areas.length - decided.length;
  const known = decided.length === 0 ? [] : counts.reverse();
  const missing: Entry = {
    key: 'missing',
    fill: 'missing',
    mark: '',
    label: speech.say('map.not-evaluated'),
    areas: rest,
  };
  return [...known, ...(rest > 0 ? [missing] : [])];
}

interface ConditionsProps {
  readonly evaluation: RuleEvaluation;
  readonly content: MapContent;
}

/** The conditions in words, and why some of them cannot be decided here. */
function Conditions({ evaluation, content }: ConditionsProps): ReactNode {
  const speech = useSpeech();
  const nameOf = (id: string): string =>
    content.indicators.find((one) => one.id === id)?.name[speech.language] ?? id;
  const sample = evaluation.areas[0];
  const unknown = evaluation.rule.conditions
    .map((one) => one.indicator)
    .filter((id) =>
      evaluation.areas.every((area) =>
        area.conditions.some((one) => one.indicator === id && one.outcome === 'undecided'),
      ),
    );
  return (
    <>
      {unknown.length === 0 || unknown.length === evaluation.rule.conditions.length ? null : (
        <p className={styles.small}>
          {speech.say('map.undecided-why', {
            conditions: speech.list(unknown.map(nameOf)),
            all: evaluation.rule.conditions.length,
          })}
        </p>
      )}
      <Disclosure summary={speech.say('map.conditions-list')}>
        <ul className={styles.conditions}>
          {(sample?.conditions ?? []).map((one) => (
            <li key={one.indicator}>{sayCondition(speech, content, one)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

type Condition = RuleEvaluation['areas'][number]['conditions'][number];

/** `Arbetslöshet över 4,9 %`: what an area must be to meet a condition. */
function sayCondition(speech: Speech, content: MapContent, condition: Condition): string {
  const find = (id: string) => content.indicators.find((one) => one.id === id);
  const used = find(condition.usedIndicator);
  const own = find(condition.indicator)?.name[speech.language] ?? condition.indicator;
  const value = condition.comparison?.figure.value ?? null;
  if (used === undefined || value === null) {
    return speech.say('map.condition-unknown', { indicator: own });
  }
  const text = speech.say(`map.condition.${condition.direction}`, {
    indicator: used.name[speech.language],
    value: sayValue(speech, value, used),
  });
  return condition.proxy
    ? speech.say('map.condition-proxy', { condition: text, indicator: own.toLowerCase() })
    : text;
}
