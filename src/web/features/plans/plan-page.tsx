import { Link, useParams } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import type { TextKey } from '#contract/text/format.ts';
import { SideList } from '../../design/side-list.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** The parts of Plan, in the order of the list; the key is the word in the address. */
const sections: Readonly<
  Record<string, { readonly title: TextKey; readonly Panel: ComponentType }>
> = {};

/** Plan: who has promised what, where nobody has, what could be one, and what came of it. */
export function PlanPage(): ReactNode {
  const { say } = useSpeech();
  const { section = '' } = useParams({ strict: false }) as { section?: string };
  const open = Object.hasOwn(sections, section) ? sections[section] : undefined;
  return (
    <div className={styles.screen}>
      <PageHeading key={section} title={say(open?.title ?? 'shell.plan')} />
      <SideList
        label={say('plan.sections')}
        links={Object.entries(sections).map(([id, { title }]) => ({
          id,
          link: (
            <Link
              to="/plan/$section"
              params={{ section: id }}
              activeOptions={{ includeSearch: false }}
            >
              {say(title)}
            </Link>
          ),
        }))}
      />
      <div className={styles.panel}>
        {open === undefined ? <p>{say('plan.unknown-section', { section })}</p> : <open.Panel />}
      </div>
    </div>
  );
}
