import { useQuery } from '@tanstack/react-query';
import type { BodyList } from '#contract/bodies.ts';
import { askBodies } from '../bodies/ask-bodies.ts';

/** The bodies that somebody can coordinate; none until the server has said them. */
export function useBodies(): BodyList['bodies'] {
  return useQuery(askBodies()).data?.bodies ?? [];
}
