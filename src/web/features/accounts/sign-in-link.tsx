import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Pages whose address ends with a secret, which must not come into another address. */
const withSecrets: readonly string[] = ['/svara', '/rapport', '/valkommen'];

/** To the sign-in page, and back here afterwards. */
export function SignInLink({ text }: { readonly text: string }): ReactNode {
  const here = useLocation({
    select: ({ href, pathname }) => (withSecrets.includes(pathname) ? pathname : href),
  });
  return (
    <Link to="/logga-in" search={(search: object) => ({ ...search, sedan: here })}>
      {text}
    </Link>
  );
}
