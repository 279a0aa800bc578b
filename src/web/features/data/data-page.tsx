import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SideList } from '../../design/side-list.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AccountsPanel } from '../accounts/accounts-panel.tsx';
import { DivisionsPanel } from '../areas/divisions-panel.tsx';
import { CompassRunsPanel } from '../compass/compass-runs-panel.tsx';
import { RulePanel } from '../disadvantage/rule-panel.tsx';
import { FetchesPanel } from '../fetches/fetches-panel.tsx';
import { IndicatorsPanel } from '../indicators/indicators-panel.tsx';
import { LettersPanel } from '../now/letters-panel.tsx';
import { PartiesPanel } from '../parties/parties-panel.tsx';
import { PolicyAreasPanel } from '../policy-areas/policy-areas-panel.tsx';
import { LoadsPanel } from '../releases/loads-panel.tsx';
import { SourcesPanel } from '../releases/sources-panel.tsx';
import styles from './data.module.css';
import { GlossaryPanel } from './glossary-panel.tsx';
import { LogPanel } from './log-panel.tsx';

/** The parts of Data, in the order of the list; the key is the word in the address. */
const sections = {
  kallor: SourcesPanel,
  hamta: FetchesPanel,
  inlasningar: LoadsPanel,
  indikatorer: IndicatorsPanel,
  omraden: DivisionsPanel,
  regeln: RulePanel,
  korningar: CompassRunsPanel,
  parter: PartiesPanel,
  sakomraden: PolicyAreasPanel,
  ordlista: GlossaryPanel,
  logg: LogPanel,
  konton: AccountsPanel,
  utskick: LettersPanel,
} as const;
type Section = keyof typeof sections;

/** Data: sources, loads, indicators, areas, the rule, the parties, the words and the log. */
export function DataPage(): ReactNode {
  const { say } = useSpeech();
  const { section = '' } = useParams({ strict: false }) as { section?: string };
  const Panel = isSection(section) ? sections[section] : undefined;
  return (
    <div className={styles.screen}>
      <PageHeading
        key={section}
        title={isSection(section) ? say(`data.section.${section}`) : say('shell.data')}
      />
      <SideList
        label={say('data.sections')}
        links={(Object.keys(sections) as Section[]).map((id) => ({
          id,
          link: (
            <Link
              to="/data/$section"
              params={{ section: id }}
              activeOptions={{ includeSearch: false }}
            >
              {say(`data.section.${id}`)}
            </Link>
          ),
        }))}
      />
      <div className={styles.panel}>
        {Panel === undefined ? <p>{say('data.unknown-section', { section })}</p> : <Panel />}
      </div>
    </div>
  );
}

function isSection(text: string): text is Section {
  return Object.hasOwn(sections, text);
}
