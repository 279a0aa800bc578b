import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** To the sign-in page, and back here afterwards. */
export function SignInLink({ text }: { readonly text: string }): ReactNode {
  const here = useLocation({ select: ({ href }) => href });
  return (
    <Link to="/logga-in" search={(search: object) => ({ ...search, sedan: here })}>
      {text}
    </Link>
  );
}
