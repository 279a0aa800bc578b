import { useQuery } from '@tanstack/react-query';
import type { InstallationText } from '#contract/installation.ts';
import { askInstallation } from '../api.ts';

/** What this installation holds; undefined until the server has said it. It never changes while it runs. */
export function useInstallation(): InstallationText | undefined {
  return useQuery({ ...askInstallation(), staleTime: Infinity }).data;
}
