/** Refusals of the settings for mail. */
export const mailErrors = ['mail/malformed-server', 'mail/sender-missing'] as const;
