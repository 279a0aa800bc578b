import type { ReactNode } from 'react';
import { ComboBox } from '../../design/combo-box.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { chooseRows } from './choose-rows.ts';
import type { MapRow } from './map-row.ts';

export interface AreaSearchProps {
  readonly rows: readonly MapRow[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSelect: (id: string, byKeyboard: boolean) => void;
}

// More than fits on a screen helps nobody choose.
const most = 12;

/** The search box: areas by name or code as one types, and the table narrowed by the same words. */
export function AreaSearch({ rows, text, onText, onSelect }: AreaSearchProps): ReactNode {
  const { say } = useSpeech();
  const found = text === '' ? [] : chooseRows(rows, { text }).slice(0, most);
  return (
    <ComboBox
      label={say('map.search')}
      items={found.map((row) => ({
        id: row.id,
        name: row.name,
        note: [row.code, row.municipality?.name, row.valueText].filter(Boolean).join(' · '),
      }))}
      text={text}
      onTextChange={onText}
      onChoose={(id) => {
        onText('');
        onSelect(id, true);
      }}
      nothing={say('map.search-nothing')}
    />
  );
}
