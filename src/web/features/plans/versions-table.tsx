import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AgreementSummary } from '#contract/plans.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { WideTable } from '../data/wide-table.tsx';
import { addressOf } from './address-of.ts';

/** The versions of a part, newest first, each with the way to compare it with the one before. */
export function VersionsTable({
  versions,
  open,
}: {
  readonly versions: readonly AgreementSummary[];
  readonly open: string | undefined;
}): ReactNode {
  const { say, date } = useSpeech();
  return (
    <WideTable<AgreementSummary>
      caption={say('agreement.versions')}
      hideCaption
      rows={versions.toSorted((a, b) => b.number - a.number)}
      rowKey={({ id }) => id}
      isSelected={({ id }) => id === open}
      columns={[
        {
          id: 'number',
          head: say('agreement.version-number'),
          isRowHead: true,
          cell: (version) => (
            <Link {...addressOf({ del: version.part, version: version.id })}>
              {say('agreement.version', {
                part: say(`agreement.${version.part}`),
                number: version.number,
              })}
            </Link>
          ),
        },
        { id: 'state', head: say('agreement.state'), cell: (version) => <State of={version} /> },
        {
          id: 'from',
          head: say('agreement.from'),
          cell: ({ validFrom, dayKnown }) =>
            validFrom === null ? '' : dayKnown ? date(validFrom) : say('agreement.unknown'),
        },
        {
          id: 'decision',
          head: say('agreement.decision-head'),
          cell: ({ decision, state }) =>
            decision.number ?? (state === 'adopted' ? say('agreement.unknown') : ''),
        },
        {
          id: 'compare',
          head: '',
          cell: (version) => {
            const before = versions.find(({ id }) => id === version.beganFrom);
            return before === undefined ? null : (
              <Link {...addressOf({ del: version.part, version: version.id, jamfor: before.id })}>
                {say('agreement.compare-with', { number: before.number })}
              </Link>
            );
          },
        },
      ]}
    />
  );
}

/** How far a version has come, or whether it is in force. */
function State({ of }: { readonly of: AgreementSummary }): ReactNode {
  const { say, date } = useSpeech();
  const { state, inForce, validTo, validFrom } = of;
  if (state !== 'adopted') return say(`agreement.state.${state}`);
  if (inForce) return say('agreement.in-force');
  return validTo === null
    ? say('agreement.coming', { day: date(validFrom ?? '') })
    : say('agreement.replaced', { day: date(validTo) });
}
