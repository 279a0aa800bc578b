import Type from 'typebox';
import { roles } from '#domain/access/role.ts';
import { nullableText, oneOf, saidText } from './figures.ts';

const role = oneOf(roles);
const closed = { additionalProperties: false } as const;
/** An address for sign-in: something, an at sign, something with a full stop. */
const email = Type.String({
  minLength: 5,
  maxLength: 200,
  pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
});
/** Only how long it may be; what it must not be is said by a rule. */
const password = Type.String({ minLength: 1, maxLength: 400 });
const token = Type.String({ minLength: 20, maxLength: 100, pattern: '^[\\w-]+$' });
const uuid = Type.String({ format: 'uuid' });

/** An answer that says only that it is done. */
export const done = Type.Object({ done: Type.Literal(true) });

/** Den som frågar. `kind` says whether anybody is known, and how. */
export const callerText = Type.Object({
  kind: oneOf(['anonymous', 'account', 'link']),
  /** Account id; null for others. */
  account: nullableText,
  /** Name or function; null for nobody. */
  name: nullableText,
  /** Party id and name, or null. */
  party: Type.Union([Type.Object({ id: Type.String(), name: Type.String() }), Type.Null()]),
  roles: Type.Array(role),
  bodies: Type.Array(Type.String()),
  /** What a personal link opens; null for others. */
  scope: Type.Union([
    Type.Object({ kind: oneOf(['answer-round', 'read-report']), object: Type.String() }),
    Type.Null(),
  ]),
});
export type CallerText = Type.Static<typeof callerText>;

/** The ways to sign in here. */
export const signInWays = Type.Object({
  /** Whether the first administrator is still to be made, by the link in the terminal. */
  isNew: Type.Boolean(),
  /** Outside providers, such as a municipality's own. */
  providers: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  /** Invented people to be, in an invented county; empty in a real one. */
  practice: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      party: nullableText,
      roles: Type.Array(role),
    }),
  ),
});
export type SignInWays = Type.Static<typeof signInWays>;

export const credentials = Type.Object(
  { email: Type.String({ maxLength: 200 }), password },
  closed,
);
export type Credentials = Type.Static<typeof credentials>;

export const practiceChoice = Type.Object({ who: Type.String({ maxLength: 60 }) }, closed);

export const passwordChange = Type.Object({ current: password, wanted: password }, closed);
export type PasswordChange = Type.Static<typeof passwordChange>;

/** Ett pågående inloggat läge, as its owner sees it. */
export const sessionText = Type.Object({
  id: Type.String(),
  device: Type.String(),
  beganAt: Type.String(),
  seenAt: Type.String(),
  endsAt: Type.String(),
  /** Whether it is the one that asks. */
  isThis: Type.Boolean(),
});
export type SessionText = Type.Static<typeof sessionText>;
export const sessionList = Type.Object({ sessions: Type.Array(sessionText) });
export type SessionList = Type.Static<typeof sessionList>;

export const invitationToken = Type.Object({ token }, closed);
/** What a one-time link opens. */
export const invitation = Type.Object({
  purpose: oneOf(['first-administrator', 'set-password']),
  /** Of the account whose password it sets; null for the first administrator. */
  name: nullableText,
  email: nullableText,
  expiresAt: Type.String(),
});
export type InvitationText = Type.Static<typeof invitation>;
/** Name, address and party are asked of the first administrator only. */
export const invitationUse = Type.Object(
  {
    token,
    password,
    name: Type.Optional(saidText(200)),
    email: Type.Optional(email),
    party: Type.Optional(nullableText),
  },
  closed,
);
export type InvitationUse = Type.Static<typeof invitationUse>;

/** A role; a coordinator's says which body. */
const grant = Type.Object({ role, body: nullableText }, closed);

/** Konto, as those who keep people see it. */
export const account = Type.Object({
  id: Type.String(),
  party: nullableText,
  name: Type.String(),
  email: Type.String(),
  grants: Type.Array(grant),
  /** How the person signs in; waiting until a password is set. */
  signsIn: oneOf(['waiting', 'password', 'provider']),
  version: Type.Integer(),
  isActive: Type.Boolean(),
  /** The last time a session was used. */
  seenAt: nullableText,
});
export type AccountText = Type.Static<typeof account>;
export const accountList = Type.Object({ accounts: Type.Array(account) });
export type AccountList = Type.Static<typeof accountList>;

export const accountQuery = Type.Object({ party: Type.Optional(Type.String({ maxLength: 100 })) });
export const accountParameter = Type.Object({ account: uuid });
export const sessionParameter = Type.Object({ session: uuid });

/** What an account is made of, or changed to. */
export const accountDraft = Type.Object(
  {
    party: nullableText,
    name: saidText(200),
    email,
    grants: Type.Array(grant, { maxItems: 40 }),
  },
  closed,
);
export type AccountDraft = Type.Static<typeof accountDraft>;

/** A one-time link to hand over: only this answer holds its token. */
export const invitationLink = Type.Object({ path: Type.String(), expiresAt: Type.String() });
export const accountMade = Type.Object({ account, invitation: invitationLink });
export type AccountMade = Type.Static<typeof accountMade>;

export const personalLinkQuery = Type.Object({
  party: Type.Optional(Type.String({ maxLength: 100 })),
  scope: Type.Optional(oneOf(['answer-round', 'read-report'])),
  object: Type.Optional(Type.String({ maxLength: 100 })),
});
export const personalLinkParameter = Type.Object({ link: uuid });
/** Personlig länk, as those who gave it see it; never its token. */
export const personalLink = Type.Object({
  id: Type.String(),
  party: Type.String(),
  holder: Type.String(),
  scope: oneOf(['answer-round', 'read-report']),
  object: Type.String(),
  createdAt: Type.String(),
  createdBy: Type.String(),
  expiresAt: Type.String(),
  usedAt: nullableText,
  /** Only what is working opens anything. */
  state: oneOf(['working', 'expired', 'revoked']),
});
export type PersonalLinkText = Type.Static<typeof personalLink>;
export const personalLinkList = Type.Object({ links: Type.Array(personalLink) });
export type PersonalLinkList = Type.Static<typeof personalLinkList>;
