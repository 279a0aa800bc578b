import { useLocation } from '@tanstack/react-router';

/**
 * The secret after the hash of a personal link's page. It is kept in this tab, so that changing language or
 * colours does not lose it; undefined when the page was opened without one.
 */
export function useLinkToken(page: string): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  const name = `samsyn.link.${page}`;
  try {
    if (hash !== '') sessionStorage.setItem(name, hash);
    return hash === '' ? (sessionStorage.getItem(name) ?? undefined) : hash;
  } catch {
    // A browser that keeps nothing: the address is all there is.
    return hash === '' ? undefined : hash;
  }
}
