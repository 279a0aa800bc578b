import { createTransport } from 'nodemailer';
import { DomainError } from '#domain/domain-error.ts';
import type { Mail } from './mail.ts';

export interface MailSettings {
  /** Value of `SAMSYN_MAIL`: `smtp://name:password@host:587` or `smtps://…`; nothing sends nothing. */
  readonly server: string | undefined;
  /** Value of `SAMSYN_MAIL_FROM`: the address that letters come from. */
  readonly from: string | undefined;
}

/** A mail server that does not answer shall not hold the work up. */
const patience = 20_000;

/**
 * Öppna posten: through a mail server, or, when none is set, to nobody: letters then only stand in the
 * list of letters.
 *
 * @throws DomainError `mail/malformed-server`, `mail/sender-missing`
 */
export function openMail({ server, from }: MailSettings): Mail {
  if (server === undefined || server === '') {
    return { hasServer: false, send: async () => {}, close: () => {} };
  }
  if (!/^smtps?:\/\/[^/]+$/.test(server) || !URL.canParse(server)) {
    throw new DomainError('mail/malformed-server');
  }
  if (!from?.includes('@')) throw new DomainError('mail/sender-missing');
  const transport = createTransport({
    url: server,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter is text: nothing in it may make the program read a file or ask another server.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(server).hostname;
  return {
    hasServer: true,
    send: async ({ id, address, subject, body }) => {
      await transport.sendMail({
        from,
        to: { name: '', address },
        subject,
        text: body,
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
