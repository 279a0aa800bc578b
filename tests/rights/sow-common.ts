import type { Caller } from '#domain/access/caller.ts';
import { at, canary, into, levels, sowReport } from './sow-row.ts';
import { callers } from './trial-callers.ts';
import {
  agreementDraft,
  ids,
  partyIds,
  sharedBody,
  type TrialParty,
  tidyBody,
} from './trial-ids.ts';

/** What everybody finds: bodies, a round, who stands for a party and how widely it shares. */
export function sowCommon(): string {
  const parties = Object.keys(levels) as TrialParty[];
  return [
    ...[sharedBody, tidyBody].map(sowBody),
    into('meeting', {
      id: ids.meeting,
      body_id: sharedBody,
      held_on: '2026-12-10',
      changed_by: 'Prov',
    }),
    into('seat', {
      id: ids.seat('alvkarleby'),
      body_id: sharedBody,
      party_id: 'alvkarleby-municipality',
      function: 'member',
      holder: canary('alvkarleby', 'public'),
      deputy: canary('alvkarleby', 'public'),
      from_date: '2026-01-01',
    }),
    `insert into agreement_version (id, part, number, state, content, changed_by, changed_at)
      select '${agreementDraft}', 'agreement', 900, 'draft',
        jsonb_set(content, '{title}', '{"sv": "${canary('council', 'coordinator')}", "en": ""}'),
        '${canary('council', 'coordinator')}', '${at}' from agreement_version
      where part = 'agreement' and state = 'adopted' order by number desc limit 1;`,
    ...Object.values(callers).map(sowCaller),
    `insert into round (id, year, plan_id, opens, deadline, opened_by, opened_at)
      select '${ids.round}', 2026, id, '2026-11-01', '2026-12-15', 'Prov', '${at}' from agreement_version
      where part = 'plan' and state = 'adopted' order by number desc limit 1;`,
    `insert into round (id, year, plan_id, opens, deadline, opened_by, opened_at, closed_by, closed_at)
      select '${ids.closedRound}', 2026, id, '2026-09-01', '2026-09-30', 'Prov', '${at}', 'Prov', '${at}'
      from agreement_version where part = 'plan' and state = 'adopted' order by number desc limit 1;`,
    ...[...parties, 'nck' as const].flatMap((party) =>
      [ids.round, ids.closedRound].map((round_id) =>
        into('round_party', {
          round_id,
          party_id: partyIds[party],
          begun_at: at,
          submitted_at: at,
        }),
      ),
    ),
    ...parties.flatMap((party) => sowStanding(party)),
  ].join('\n');
}

function sowBody(id: string, place: number): string {
  return into('body', {
    id,
    position: 900 + place,
    definition: {
      json: {
        id,
        name: { sv: `Provorgan ${place}`, en: `Trial body ${place}` },
        kind: 'network',
        reportsTo: 'council',
        assignment: 'Prov',
        composition: '',
        coreAssignments: [],
        source: 'Prov',
      },
    },
  });
}

/** An account for whoever asks, because some answers remember when it last looked. */
function sowCaller(caller: Caller): string {
  if (caller.kind !== 'account') return '';
  const account = into('account', {
    id: caller.account,
    party_id: caller.party ?? null,
    name: caller.name,
    email: `${caller.account}@example.se`,
    digest: false,
    created_at: at,
  });
  const roles = caller.roles.map((role) =>
    into('account_role', {
      account_id: caller.account,
      role,
      body_id: role === 'coordinator' ? (caller.bodies[0] ?? '') : '',
      granted_at: at,
      granted_by: 'Prov',
    }),
  );
  return [account, ...roles].join('\n');
}

function sowStanding(party: TrialParty): string[] {
  const party_id = partyIds[party];
  const word = (kind: string): string => canary(party, kind);
  const level = levels[party];
  return [
    ...['commitment', 'activity', 'need', 'answer'].map((object_class) =>
      into('sharing', {
        party_id,
        object_class,
        level,
        body_id: level === 'body' ? sharedBody : null,
        reason: word('own'),
        decided_at: at,
        decided_by: word('own'),
      }),
    ),
    into('party_name', {
      party_id,
      kind: 'alias',
      name_sv: word('public'),
      name_en: word('public'),
      reason: word('public'),
      decided_at: at,
      decided_by: word('public'),
    }),
    into('party_standing', {
      party_id,
      withdrawn: false,
      from_date: '2024-01-01',
      reason: word('public'),
      decided_at: at,
      decided_by: word('public'),
    }),
    into('account', {
      id: ids.account(party),
      party_id,
      name: word('person'),
      email: `${word('person')}@example.se`,
      password: word('never'),
      digest: true,
      created_at: at,
    }),
    into('account_role', {
      account_id: ids.account(party),
      role: 'reader',
      body_id: '',
      granted_at: at,
      granted_by: word('person'),
    }),
    into('session', {
      id: ids.session(party),
      token_hash: word('never'),
      account_id: ids.account(party),
      began_at: at,
      seen_at: at,
      ends_at: '2026-12-24T08:00:00Z',
      device: word('never'),
    }),
    into('invitation', {
      id: ids.invitation(party),
      token_hash: word('never'),
      account_id: ids.account(party),
      purpose: 'set-password',
      created_at: at,
      expires_at: '2026-12-24T08:00:00Z',
    }),
    into('personal_link', {
      id: ids.link(party),
      token_hash: word('never'),
      party_id,
      holder: word('link'),
      scope: 'answer-round',
      object_id: ids.round,
      created_at: at,
      created_by: word('link'),
      expires_at: '2026-12-24T08:00:00Z',
    }),
    into('letter', {
      id: ids.letter(party),
      account_id: ids.account(party),
      week: '2026-W40',
      address: `${word('letter')}@example.se`,
      subject: word('letter'),
      body: word('never'),
      made_at: at,
      state: 'logged',
    }),
    into('visit', { account_id: ids.account(party), last_on: '2026-10-01' }),
    into('role_holder', {
      id: ids.holder(party),
      party_id,
      function: word('accounts'),
      email: `${word('accounts')}@example.se`,
      deputy: word('accounts'),
      from_date: '2026-01-01',
    }),
    into('role_holder', {
      id: ids.earlierHolder(party),
      party_id,
      function: `${word('accounts')} då`,
      from_date: '2025-01-01',
      to_date: '2025-12-31',
    }),
    into('succession', {
      id: ids.succession(party),
      party_id,
      from_holder: ids.earlierHolder(party),
      to_holder: ids.holder(party),
      last_day: '2025-12-31',
      moved: { json: [{ kind: 'seat', id: ids.seat(party), words: word('people') }] },
      account_closed: false,
      made_at: at,
      made_by: word('people'),
    }),
    into('partner', {
      id: ids.partner(party),
      party_id,
      name: word('accounts'),
      kind: 'association',
      whole_county: true,
      areas: [],
      contact: word('accounts'),
      email: `${word('accounts')}@example.se`,
      from_date: '2026-01-01',
    }),
    into('seat', {
      id: ids.seat(party),
      body_id: tidyBody,
      party_id,
      function: 'member',
      holder: word('public'),
      deputy: word('public'),
      from_date: '2026-01-01',
    }),
    `insert into agreement_signature (version_id, party_id, signed_on, signatory, recorded_by, recorded_at)
      select id, '${party_id}', '2026-01-01', '${word('public')}', '${word('public')}', '${at}'
      from agreement_version where state = 'adopted' order by id limit 1;`,
    into('audit_entry', {
      actor: word('logged'),
      role: 'contributor',
      action: 'trial/noted',
      object_kind: 'trial',
      object_id: 'trial',
      data: { json: { said: word('administrator') } },
      party_id,
    }),
    sowReport(party, true),
    into('reading', {
      reader: word('never'),
      party_id,
      object_kind: word('never'),
      object_id: word('never'),
      hour: at,
    }),
  ];
}
