import { useQuery } from '@tanstack/react-query';
import type { BodyList } from '#contract/bodies.ts';
import { paths } from '#contract/paths.ts';
import { ask } from '../../api.ts';
import { useSpeech } from '../../text/use-speech.ts';

/** The bodies that something can be shared with: id and name. */
export type BodyNames = ReadonlyMap<string, string>;

export function useBodyNames(isWanted: boolean): BodyNames {
  const { language } = useSpeech();
  const { data } = useQuery({ ...ask<BodyList>(paths.bodies), enabled: isWanted });
  return new Map(data?.bodies.map((body) => [body.id, body.name[language]]));
}
