import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import type { PartyProfile } from '#contract/parties.ts';
import type { TextKey } from '#contract/text/format.ts';
import { ProblemError } from '../../api.ts';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { SideList } from '../../design/side-list.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AccountsPanel } from '../accounts/accounts-panel.tsx';
import { type UsedCaller, useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { PartyLogPanel } from '../sharing/party-log-panel.tsx';
import { SharingPanel } from '../sharing/sharing-panel.tsx';
import { askParty } from './ask-parties.ts';
import { OverviewPanel } from './overview-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { SuccessionsPanel } from './successions-panel.tsx';

/** What a section of a party's page is given. */
export interface PartySectionProps {
  readonly profile: PartyProfile;
}

interface Section {
  readonly title: TextKey;
  readonly Panel: ComponentType<PartySectionProps>;
  /** For whom it is; for everybody when left out. */
  readonly isFor?: (caller: UsedCaller, party: string) => boolean;
}

/** The parts of a party's page, in the order of the list; the key is the word in the address. */
const sections: Readonly<Record<string, Section>> = {
  oversikt: { title: 'party.section.oversikt', Panel: OverviewPanel },
  manniskor: {
    title: 'party.section.manniskor',
    Panel: PeoplePanel,
    isFor: (caller) => caller.isSignedIn,
  },
  overlamning: {
    title: 'party.section.overlamning',
    Panel: SuccessionsPanel,
    isFor: (caller, party) => caller.mayFor('administrator', party),
  },
  delning: {
    title: 'party.section.delning',
    Panel: ({ profile }) => <SharingPanel party={profile.party.id} />,
    isFor: (caller) => caller.isSignedIn,
  },
  konton: {
    title: 'party.section.konton',
    Panel: ({ profile }) => <AccountsPanel party={profile.party.id} />,
    isFor: (caller, party) => caller.mayFor('administrator', party),
  },
  logg: {
    title: 'party.section.logg',
    Panel: ({ profile }) => <PartyLogPanel party={profile.party.id} />,
    isFor: (caller, party) => caller.mayFor('party-administrator', party),
  },
};

/** Part: what it is and has been called, who answers for it, and what it shares. */
export function PartyPage(): ReactNode {
  const { party = '', section = '' } = useParams({ strict: false }) as {
    party?: string;
    section?: string;
  };
  const speech = useSpeech();
  const { say, language } = speech;
  const { data: profile, error, refetch } = useQuery(askParty(party));
  if (error instanceof ProblemError && error.status === 404) return <UnknownParty party={party} />;
  if (error !== null) {
    return (
      <div className={styles.panel}>
        <PageHeading title={say('shell.error-title')} />
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (profile === undefined) return <Progress doing={say('data.loading')} />;
  const { name, withdrawnFrom } = profile.party;
  return (
    <div className={styles.screen}>
      <PageHeading key={`${party} ${section}`} title={name[language]} />
      <Sections profile={profile} section={section}>
        {withdrawnFrom === null ? null : (
          <Notice kind="warn">
            <p>{say('party.withdrawn', { day: speech.date(withdrawnFrom) })}</p>
          </Notice>
        )}
      </Sections>
    </div>
  );
}

function Sections(props: {
  readonly profile: PartyProfile;
  readonly section: string;
  readonly children: ReactNode;
}): ReactNode {
  const { profile, section, children } = props;
  const { say } = useSpeech();
  const caller = useCaller();
  const party = profile.party.id;
  const shown = Object.entries(sections).filter(([, { isFor }]) => isFor?.(caller, party) ?? true);
  const open = shown.find(([id]) => id === section)?.[1];
  return (
    <>
      <SideList
        label={say('party.sections')}
        links={shown.map(([id, { title }]) => ({
          id,
          link: (
            <Link
              to="/parter/$party/$section"
              params={{ party, section: id }}
              activeOptions={{ includeSearch: false }}
            >
              {say(title)}
            </Link>
          ),
        }))}
      />
      <div className={styles.panel}>
        {children}
        {open !== undefined ? (
          <open.Panel profile={profile} />
        ) : caller.caller === undefined ? (
          <Progress doing={say('data.loading')} />
        ) : (
          <p>{say('party.unknown-section', { section })}</p>
        )}
        <p>
          <Link to="/parter">{say('party.all')}</Link>
        </p>
      </div>
    </>
  );
}

function UnknownParty({ party }: { readonly party: string }): ReactNode {
  const { say } = useSpeech();
  return (
    <div className={styles.panel}>
      <PageHeading title={say('party.unknown-title')} />
      <p>{say('error.party/unknown-party', { party })}</p>
      <p>
        <Link to="/parter">{say('party.all')}</Link>
      </p>
    </div>
  );
}
