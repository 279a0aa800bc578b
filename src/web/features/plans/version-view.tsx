import { type ReactNode, useEffect } from 'react';
import type { AgreementVersionText } from '#contract/plans.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { DraftForm } from './draft-form.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { PlanParts } from './plan-parts.tsx';
import { SectionsView } from './sections-view.tsx';
import { SignOffPanel } from './sign-off-panel.tsx';
import { useAgreementSearch } from './use-agreement-search.ts';

/** A version of the agreement or the plan, to read; a draft also to edit. */
export function VersionView({ version }: { readonly version: AgreementVersionText }): ReactNode {
  const { say, language } = useSpeech();
  const { may } = useCaller();
  const [search] = useAgreementSearch();
  const isDraft = version.state === 'draft';
  useEffect(() => scrollToAnchor(), []);
  return (
    <article className={styles.section}>
      <h2>
        {say('agreement.version', {
          part: say(`agreement.${version.part}`),
          number: version.number,
        })}
      </h2>
      <p>{version.content.title[language] || version.content.title.sv}</p>
      <VersionFacts version={version} />
      {version.state !== 'adopted' && may('coordination') ? <DraftPanel version={version} /> : null}
      {isDraft && search.gor === 'redigera' && may('coordination') ? (
        <DraftForm version={version} />
      ) : (
        <>
          {version.part === 'plan' ? <PlanParts plan={version} /> : null}
          <SectionsView sections={version.content.sections} />
          {version.state === 'adopted' ? <SignOffPanel version={version} /> : null}
        </>
      )}
    </article>
  );
}

function VersionFacts({ version }: { readonly version: AgreementVersionText }): ReactNode {
  const { say, date } = useSpeech();
  const { state, validFrom, validTo, dayKnown, decision, content } = version;
  if (state !== 'adopted' || validFrom === null) return <p>{say(`agreement.state.${state}`)}</p>;
  const day = date(validFrom);
  return (
    <div>
      <p>
        {dayKnown
          ? say('agreement.valid-from', { day })
          : say('agreement.valid-from-unknown', { day })}{' '}
        {validTo === null
          ? say('agreement.until-replaced')
          : say('agreement.valid-until', { from: day, to: date(validTo) })}
      </p>
      <p>
        {decision.number === null || decision.date === null
          ? say('agreement.decision-unknown')
          : say('agreement.decision', { number: decision.number, day: date(decision.date) })}{' '}
        {say('agreement.read-only')}
      </p>
      {decision.note === '' ? null : <p>{decision.note}</p>}
      {content.source === '' ? null : (
        <p className={styles.note}>{say('agreement.source', { source: content.source })}</p>
      )}
    </div>
  );
}

/** A link to a section is followed when the section has come. */
function scrollToAnchor(): void {
  const anchor = decodeURIComponent(window.location.hash.slice(1));
  if (anchor !== '') document.getElementById(anchor)?.scrollIntoView();
}
