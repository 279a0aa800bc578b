import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CommitmentPage } from '#contract/commitments.ts';
import { rightsQuestions } from '#domain/commitments/commitment.ts';
import { askIndicators } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Facts } from '../../design/facts.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import data from '../data/data.module.css';
import styles from './commitments.module.css';
import { sayShare } from './field-words.ts';
import { MethodText } from './method-text.tsx';
import { namesOf, type PlanGround } from './plan-ground.ts';

export interface CommitmentFactsProps {
  readonly page: CommitmentPage;
  readonly plan: PlanGround;
}

/** Everything a commitment says; what nobody has written is left out, but for the method. */
export function CommitmentFacts({ page, plan }: CommitmentFactsProps): ReactNode {
  const { say, date, list, language } = useSpeech();
  const { commitment, commonText } = page;
  const { tags } = commitment;
  const names = namesOf(plan, language);
  const indicators = useQuery(askIndicators());
  const indicator = indicators.data?.indicators.find(({ id }) => id === commitment.indicator);
  const facts: readonly (readonly [string, ReactNode] | undefined)[] = [
    commonText === null ? undefined : [say('commitment.common'), <Text key="c">{commonText}</Text>],
    [
      say(commonText === null ? 'commitment.what' : 'commitment.local'),
      <Text key="w">{commitment.what}</Text>,
    ],
    [say('commitment.where'), <Places key="p" page={page} />],
    [
      say('commitment.time'),
      say('commitment.from-to', { from: date(commitment.from), to: date(commitment.to) }),
    ],
    [say('commitment.state'), say(`commitment.state.${commitment.state}`)],
    [say('commitment.kind'), <Kind key="k" page={page} />],
    orNone(say('commitment.target-groups'), commitment.targetGroups, (one) =>
      say(`commitment.group.${one}`),
    ),
    orNone(say('commitment.also-under'), commitment.alsoUnder, names.actionArea),
    commitment.jointActivity === null
      ? undefined
      : [say('commitment.joint-activity'), names.jointActivity(commitment.jointActivity)],
    [say('commitment.contact-role'), commitment.contactRole || say('commitment.not-written')],
    [
      say('commitment.seen-by'),
      <Text key="s">{commitment.seenBy || say('commitment.not-written')}</Text>,
    ],
    commitment.reference === null ? undefined : [say('commitment.reference'), commitment.reference],
    commitment.indicator === null
      ? undefined
      : [say('commitment.indicator'), indicator?.name[language] ?? commitment.indicator],
    [say('commitment.method'), <MethodText key="m" method={tags.method} />],
    orNone(say('commitment.prevention'), tags.prevention, (one) =>
      say(`commitment.prevention.${one}`),
    ),
    orNone(say('commitment.determinants'), tags.determinants, (one) =>
      say(`commitment.determinant.${one}`),
    ),
  ];
  function orNone<T>(
    head: string,
    items: readonly T[],
    sayOne: (one: T) => string,
  ): readonly [string, string] | undefined {
    return items.length === 0 ? undefined : [head, list(items.map(sayOne))];
  }
  return (
    <>
      <Facts facts={facts.filter((fact) => fact !== undefined)} />
      <Costs page={page} names={names.party} />
      <Rights page={page} />
    </>
  );
}

function Text({ children }: { readonly children: string }): ReactNode {
  return <span className={styles.text}>{children}</span>;
}

function Places({ page }: { readonly page: CommitmentPage }): ReactNode {
  const { say } = useSpeech();
  const { commitment, areaNames } = page;
  if (commitment.wholeCounty) return say('commitment.whole-county');
  return commitment.areas.map((area, i) => (
    <span key={area}>
      {i === 0 ? '' : ', '}
      <Link to="/omrade/$area" params={{ area }}>
        {areaNames[area] ?? area}
      </Link>
    </span>
  ));
}

function Kind({ page }: { readonly page: CommitmentPage }): ReactNode {
  const { say } = useSpeech();
  const { commitment, strengthened } = page;
  const kind = say(`commitment.kind.${commitment.kind}`);
  if (commitment.strengthens === null) return kind;
  if (strengthened === null) return `${kind}: ${say('commitment.strengthened-hidden')}`;
  const { strengthens: atagande } = commitment;
  return (
    <>
      {kind}:{' '}
      {strengthened.kind === 'activity' ? (
        strengthened.what
      ) : (
        <Link to="." search={(old: object) => ({ ...old, atagande })}>
          {strengthened.what}
        </Link>
      )}
    </>
  );
}

/** Who pays, and what the shares sum to when that is not the whole. */
function Costs(props: {
  readonly page: CommitmentPage;
  readonly names: (party: string) => string;
}): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { commitment, costSum } = props.page;
  if (costSum === null) return null;
  return (
    <>
      <h3>{say('commitment.cost-shares')}</h3>
      <ul className={data.list}>
        {Object.entries(commitment.tags.costShares).map(([party, share]) => (
          <li key={party}>
            {props.names(party)}: {sayShare(speech, share)} %
          </li>
        ))}
      </ul>
      {costSum.whole ? null : (
        <Notice kind="warn">
          <p>{say('commitment.cost-not-whole', { sum: sayShare(speech, costSum.sum) })}</p>
        </Notice>
      )}
    </>
  );
}

function Rights({ page: { commitment } }: { readonly page: CommitmentPage }): ReactNode {
  const { say } = useSpeech();
  const { rights } = commitment.tags;
  const answered = rightsQuestions.filter((question) => (rights[question] ?? '') !== '');
  if (answered.length === 0) return null;
  return (
    <Disclosure summary={say('commitment.rights', { answered: answered.length })}>
      <Facts
        facts={rightsQuestions.map((question) => [
          say(`commitment.rights.${question}`),
          rights[question] || say('commitment.not-written'),
        ])}
      />
    </Disclosure>
  );
}
