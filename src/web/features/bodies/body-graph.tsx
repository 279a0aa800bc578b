import { type ReactNode, useRef } from 'react';
import type { BodyText } from '#contract/bodies.ts';
import { TreeChart } from '../../charts/tree-chart.tsx';
import { layoutTree } from '../../charts/tree-layout.ts';
import { Button } from '../../design/button.tsx';
import { pictureKinds, savePicture } from '../../shell/save-picture.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import own from './bodies.module.css';

/** The bodies with lines up to whom they report to; can be saved as a picture. */
export function BodyGraph({ bodies }: { readonly bodies: readonly BodyText[] }): ReactNode {
  const { say, language } = useSpeech();
  const drawing = useRef<SVGSVGElement>(null);
  const layout = layoutTree(
    bodies.map((body) => ({
      id: body.id,
      parent: body.reportsTo,
      text:
        body.covers === null
          ? body.name[language]
          : `${body.name[language]} (${body.covers[language]})`,
    })),
  );
  const nameOf = (id: string): string =>
    bodies.find((body) => body.id === id)?.name[language] ?? id;
  const lines = layout.lines.map(({ id }) => {
    const to = bodies.find((body) => body.id === id)?.reportsTo ?? '';
    return say('body.graph-line', { from: nameOf(id), to: nameOf(to) });
  });
  const title = say('body.graph');
  const save = (kind: (typeof pictureKinds)[number]): void => {
    if (drawing.current === null) return;
    const notes = [...new Set(bodies.map((body) => body.source))];
    void savePicture(drawing.current, { title, legend: [], notes, fileName: 'organ' }, kind);
  };
  return (
    <div className={styles.section}>
      <div className={styles.wide}>
        <TreeChart
          layout={layout}
          title={title}
          description={say('body.graph-desc', { count: bodies.length, lines: lines.join(' ') })}
          apart={say('body.graph-apart')}
          drawing={drawing}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons */}
      <div role="group" aria-label={say('body.save')} className={own.saves}>
        <span>{say('body.save')}:</span>
        {pictureKinds.map((kind) => (
          <Button key={kind} kind="quiet" onPress={() => save(kind)}>
            {kind.toUpperCase()}
          </Button>
        ))}
      </div>
    </div>
  );
}
