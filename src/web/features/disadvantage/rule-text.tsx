import type { ReactNode } from 'react';
import type { RuleVersionText } from '#contract/disadvantage.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { Speech } from '#contract/text/format.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { sayComparison } from './say-comparison.ts';

export interface RuleTextProps {
  readonly version: RuleVersionText;
  readonly indicators: readonly IndicatorMetadata[];
}

/** A version of the rule in words: how many of which conditions, against what, decided by whom. */
export function RuleText({ version, indicators }: RuleTextProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const comparison = sayComparison(speech, version.comparison);
  return (
    <>
      <p>
        {say('rule.sentence', {
          atLeast: version.atLeast,
          total: version.conditions.length,
          comparison,
        })}
      </p>
      <ol className={styles.list}>
        {version.conditions.map((condition) => (
          <li key={condition.indicator}>
            {say(`rule.condition-${condition.direction}`, {
              name: nameOf(speech, indicators, condition.indicator),
              comparison,
            })}
            <span className={styles.under}>
              {condition.proxy === null
                ? null
                : `${say('rule.condition-proxy', {
                    name: nameOf(speech, indicators, condition.proxy),
                  })} · `}
              {say('rule.near-line', {
                share: say('unit.per-cent', {
                  value: speech.number(condition.nearLineShare * 100, 0),
                }),
              })}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {version.standIn === null
          ? null
          : `${say('rule.stand-in', {
              comparison,
              standIn: sayComparison(speech, version.standIn),
            })} `}
        {say('rule.source', { source: version.source })}{' '}
        {version.adoptedBy === null
          ? say('rule.valid-from', { date: speech.date(version.validFrom) })
          : say('rule.adopted', {
              who: version.adoptedBy,
              decision: version.decision ?? say('data.unknown'),
              date: speech.date(version.validFrom),
            })}
      </p>
    </>
  );
}

function nameOf(speech: Speech, indicators: readonly IndicatorMetadata[], id: string): string {
  return indicators.find((indicator) => indicator.id === id)?.name[speech.language] ?? id;
}
