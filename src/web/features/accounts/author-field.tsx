import { type ReactNode, useEffect } from 'react';
import { TextField, type TextFieldProps } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from './use-caller.ts';

/** Vem som gör det: the signed-in account's own name, which nobody can change; otherwise a field for it. */
export function AuthorField(props: Omit<TextFieldProps, 'type' | 'rows'>): ReactNode {
  const { say } = useSpeech();
  const { caller, isSignedIn } = useCaller();
  const name = isSignedIn ? (caller?.name ?? undefined) : undefined;
  const { value, onChange } = props;
  useEffect(() => {
    if (name !== undefined && name !== value) onChange(name);
  }, [name, value, onChange]);
  if (name === undefined) return <TextField {...props} autoComplete="name" maxLength={200} />;
  const party = caller?.party?.name;
  return (
    <p>
      {party === undefined
        ? say('account.doing-as', { name })
        : say('account.doing-as-party', { name, party })}
    </p>
  );
}
