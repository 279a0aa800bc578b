import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { landscapeFill } from '../../map/landscape-fills.ts';
import { pictureKinds, savePicture } from '../../shell/save-picture.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './landscape.module.css';
import type { LandscapeContent } from './landscape-content.ts';
import { landscapeTitle } from './landscape-headline.tsx';

export interface SaveButtonsProps {
  readonly content: LandscapeContent;
  readonly what: 'map' | 'picture';
  /** Finds the drawing on the page. */
  readonly find: () => SVGSVGElement | null;
}

/** The map or the picture of likeness as SVG or PNG, with title, legend and source. */
export function SaveButtons({ content, what, find }: SaveButtonsProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const name = say(`landscape.save.${what}`);
  const save = async (kind: (typeof pictureKinds)[number]): Promise<void> => {
    const drawing = find();
    if (drawing === null) return;
    const style = getComputedStyle(document.documentElement);
    // The map holds its patterns; in the picture an area is a dot, which has a colour only.
    const fillOf = (number: number): string => {
      const { name: pattern, colour } = landscapeFill(number);
      return what === 'map' ? `url(#${pattern})` : style.getPropertyValue(`--${colour}`).trim();
    };
    const title = landscapeTitle(speech, content);
    const year = String(content.outside?.compass.year ?? content.run?.year ?? '');
    await savePicture(
      drawing,
      {
        title: what === 'map' ? title : `${say('landscape.picture-title')} · ${title}`,
        legend: content.shown.map((one) => ({
          fill: fillOf(one.colour),
          mark: one.letter,
          text: `${one.name} (${say('map.legend-areas', { areas: one.areas })})`,
        })),
        notes: sourceLines(speech, content),
        fileName: `${what === 'map' ? 'landskap' : 'kompassbild'}-${year}`,
      },
      kind,
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons
    <div role="group" aria-label={`${say('landscape.save')}: ${name}`} className={styles.saves}>
      <span>{say('landscape.save')}:</span>
      {pictureKinds.map((kind) => (
        <Button
          key={kind}
          kind="quiet"
          label={`${kind.toUpperCase()}, ${name}`}
          onPress={() => void save(kind)}
        >
          {kind.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}

type Said = ReturnType<typeof useSpeech>;

function sourceLines({ say, list, language }: Said, content: LandscapeContent): readonly string[] {
  const { run, outside } = content;
  if (outside !== undefined) {
    return [`${outside.compass.name}, ${outside.compass.maker} ${outside.compass.year}`];
  }
  if (run === undefined) return [];
  const variables = run.usedVariables.map((one) => `${one.name[language]} ${one.period}`);
  return [
    say('landscape.saved-source', {
      checksum: (run.checksum ?? '').slice(0, 12),
      sources: list(variables),
    }),
    say('landscape.describes'),
  ];
}
