import { useSearch } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';

export type Theme = 'ljus' | 'mork';

const system: MediaQueryList | undefined =
  typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');

/** The theme in use: the address's, or the system's. Marks the document for the styles. */
export function useTheme(): Theme {
  const { tema } = useSearch({ strict: false }) as { tema?: Theme };
  const systemTheme = useSyncExternalStore(watchSystem, () => (system?.matches ? 'mork' : 'ljus'));
  useEffect(() => {
    if (tema === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = tema === 'mork' ? 'dark' : 'light';
  }, [tema]);
  return tema ?? systemTheme;
}

/** The theme to change to. */
export function otherTheme(theme: Theme): Theme {
  return theme === 'mork' ? 'ljus' : 'mork';
}

function watchSystem(onChange: () => void): () => void {
  system?.addEventListener('change', onChange);
  return () => system?.removeEventListener('change', onChange);
}
