import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '../text/use-speech.ts';
import { useInstallation } from './use-installation.ts';

let hasNavigated = false;

/** Remembers that the reader has left the page that was opened first. */
export function noteNavigation(event: {
  readonly fromLocation?: unknown;
  readonly pathChanged: boolean;
}): void {
  if (event.fromLocation !== undefined && event.pathChanged) hasNavigated = true;
}

export interface PageHeadingProps {
  /** The page's name in the window's title. */
  readonly title: string;
  /** The heading itself when it says more than the title. */
  readonly children?: ReactNode;
}

/** The page's one h1: names the window, and takes the focus after a navigation. */
export function PageHeading({ title, children }: PageHeadingProps): ReactNode {
  const { say, language } = useSpeech();
  const installation = useInstallation();
  const invented = installation?.kind === 'practice' ? installation.name[language] : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title =
      invented === undefined
        ? say('shell.title', { page: title })
        : say('installation.title', { page: title, name: invented });
  }, [title, say, invented]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
