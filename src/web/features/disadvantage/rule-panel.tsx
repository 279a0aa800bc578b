import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { RuleVersionText } from '#contract/disadvantage.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { askDivisions, askIndicators, askRules } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Notice } from '../../design/notice.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { EvaluationPanel } from './evaluation-panel.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { RuleText } from './rule-text.tsx';

/** Regeln: the version in force in words, what it gives, a change to preview, and older versions. */
export function RulePanel(): ReactNode {
  const { say } = useSpeech();
  const indicators = useQuery(askIndicators()).data?.indicators ?? [];
  const [adopted, setAdopted] = useState<number>();
  const divisions = useQuery(askDivisions()).data?.divisions ?? [];
  return (
    <Answered ask={askRules()}>
      {({ versions }) => {
        const latest = versions.at(-1);
        const current = versions.find((version) => version.inForce) ?? latest;
        if (current === undefined || latest === undefined) return <p>{say('rule.empty')}</p>;
        const division = divisions.find((one) => one.level === 'deso')?.id;
        return (
          <>
            <p>{say('rule.lead')}</p>
            <section className={styles.section}>
              <h2>{say('rule.in-force', { version: current.version })}</h2>
              <RuleText version={current} indicators={indicators} />
            </section>
            {division === undefined ? null : (
              <EvaluationPanel version={current.version} division={division} />
            )}
            <ProposalForm
              // The next version is made from the last, even before that has come into force.
              key={`${latest.version} ${adopted}`}
              current={latest}
              indicators={indicators}
              onAdopted={setAdopted}
            />
            {adopted === undefined ? null : (
              <Notice isUrgent>
                <p>{say('rule.adopted-now', { version: adopted })}</p>
              </Notice>
            )}
            <OlderVersions versions={versions} indicators={indicators} />
          </>
        );
      }}
    </Answered>
  );
}

function OlderVersions(props: {
  readonly versions: readonly RuleVersionText[];
  readonly indicators: readonly IndicatorMetadata[];
}): ReactNode {
  const { say, language } = useSpeech();
  return (
    <section className={styles.section}>
      <h2>{say('rule.older')}</h2>
      {props.versions.map((version) => (
        <Disclosure
          key={version.version}
          summary={`${say('rule.version', { version: version.version })}: ${version.name[language]}`}
        >
          <RuleText version={version} indicators={props.indicators} />
        </Disclosure>
      ))}
    </section>
  );
}
