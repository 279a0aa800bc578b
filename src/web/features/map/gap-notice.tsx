import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Division } from '#contract/areas.ts';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { geodataLayer } from '../areas/geodata-address.ts';

/** The municipalities whose areas of this division are not loaded yet. */
export function gapsOf(division: Division | undefined): Division['coverage'] {
  const isMunicipal = division?.level === 'municipality';
  return isMunicipal ? [] : (division?.coverage ?? []).filter((one) => one.areas === 0);
}

/** Which municipalities are not on the map, and how to get them there. */
export function GapNotice({ division }: { readonly division: Division | undefined }): ReactNode {
  const { say, list } = useSpeech();
  const gaps = gapsOf(division);
  if (division === undefined || gaps.length === 0) return null;
  const layer = geodataLayer(division) ?? '';
  return (
    <Notice title={say('map.gap-title', { count: gaps.length })}>
      <p>{say('map.gap', { names: list(gaps.map((one) => one.name)), layer })}</p>
      <p>
        <Link to="/data/$section" params={{ section: 'hamta' }}>
          {say('map.gap-fetch')}
        </Link>
        {' · '}
        <Link
          to="/data/$section"
          params={{ section: 'omraden' }}
          search={(before: { sprak?: string }) => ({
            ...(before.sprak === undefined ? {} : { sprak: before.sprak }),
            indelning: division.id,
            gor: 'las-in-granser',
          })}
        >
          {say('map.gap-link')}
        </Link>
      </p>
    </Notice>
  );
}
