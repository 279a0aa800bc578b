import type { ReactNode } from 'react';
import type { AgreementSectionText } from '#contract/plans.ts';
import { sectionParts } from '#domain/plans/agreement-version.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { ItemFields } from './item-fields.tsx';
import own from './plans.module.css';

interface SectionFieldsProps {
  readonly sections: readonly AgreementSectionText[];
  readonly onChange: (sections: readonly AgreementSectionText[]) => void;
}

/** The sections of a draft, to write, order and take away. */
export function SectionFields({ sections, onChange }: SectionFieldsProps): ReactNode {
  const { say } = useSpeech();
  const added: AgreementSectionText = { anchor: '', heading: '', part: 'background', text: '' };
  return (
    <section className={styles.section}>
      <h4>{say('agreement.sections')}</h4>
      <div className={own.items}>
        {sections.map((section, i) => {
          const set = (change: Partial<AgreementSectionText>): void =>
            onChange(sections.with(i, { ...section, ...change }));
          return (
            <ItemFields
              // biome-ignore lint/suspicious/noArrayIndexKey: new sections have no anchor yet
              key={i}
              name={section.heading}
              onRemove={() => onChange(sections.toSpliced(i, 1))}
              onMoveUp={i === 0 ? undefined : () => onChange(moved(sections, i))}
            >
              <TextField
                label={say('agreement.heading')}
                value={section.heading}
                onChange={(heading) => set({ heading })}
                isRequired
                maxLength={300}
              />
              <Select
                label={say('agreement.section-part')}
                value={section.part}
                options={sectionParts.map((value) => ({
                  value,
                  label: say(`agreement.part.${value}`),
                }))}
                onChange={(part) =>
                  set({ part: sectionParts.find((one) => one === part) ?? 'background' })
                }
              />
              <TextField
                label={say('agreement.section-text')}
                value={section.text}
                onChange={(text) => set({ text })}
                rows={8}
                maxLength={50_000}
              />
            </ItemFields>
          );
        })}
      </div>
      <p>
        <Button onPress={() => onChange([...sections, added])}>
          {say('agreement.add-section')}
        </Button>
      </p>
    </section>
  );
}

/** The list with what stands at a place one step up. */
function moved<Item>(items: readonly Item[], place: number): readonly Item[] {
  return items.with(place - 1, items[place]!).with(place, items[place - 1]!);
}
