import { at, canary, into, sowReport } from './sow-row.ts';
import { ids, partyIds, type TrialParty } from './trial-ids.ts';

/** What a party has promised, planned, needed and answered, with a draft. */
export function sowContent(party: TrialParty): string {
  const party_id = partyIds[party];
  const word = (kind: string): string => canary(party, kind);
  const commitment = (id: string, state: string, kind: string): string =>
    into('commitment', {
      id,
      party_id,
      version: 1,
      state,
      action_area: 'healthy-habits',
      also_under: [],
      what: `Kollo för barn ${word(kind)}`,
      whole_county: false,
      from_date: '2026-01-01',
      to_date: '2027-06-30',
      target_groups: ['children'],
      kind: 'new',
      contact_role: word(kind),
      seen_by: word(kind),
      reference: `${word(kind)} ${state}`,
      template_id: ids.template(party),
      tags: {
        json: { prevention: [], determinants: [], rights: { heard: word(kind) }, costShares: {} },
      },
      changed_at: at,
      changed_by: word(kind),
    });
  const changed = (id: string, state: string, kind: string): string =>
    into('commitment_change', {
      commitment_id: id,
      party_id,
      version: 1,
      state,
      content: { json: { ...contentOf(party), what: word(kind) } },
      changed_at: at,
      changed_by: word(kind),
    });
  const area = (table: string, key: string, id: string): string =>
    into(table, { [key]: id, party_id, area_id: 'municipality:0331' });
  return [
    into('commitment_template', {
      id: ids.template(party),
      party_id,
      name: word('shared'),
      common_text: word('shared'),
      version: 1,
      changed_at: at,
    }),
    commitment(ids.commitment(party), 'submitted', 'shared'),
    commitment(ids.draft(party), 'draft', 'own'),
    changed(ids.commitment(party), 'submitted', 'shared'),
    changed(ids.draft(party), 'draft', 'own'),
    area('commitment_area', 'commitment_id', ids.commitment(party)),
    area('commitment_area', 'commitment_id', ids.draft(party)),
    into('not_relevant_statement', {
      party_id,
      action_area: 'prostitution-trafficking',
      reason: word('shared'),
      stated_at: at,
      stated_by: word('shared'),
    }),
    into('activity', {
      id: ids.activity(party),
      party_id,
      version: 1,
      what: `Läger för barn ${word('shared')}`,
      whole_county: false,
      from_date: '2026-01-01',
      to_date: '2027-06-30',
      target_groups: ['children'],
      action_area: 'healthy-habits',
      reference: word('shared'),
      changed_at: at,
      changed_by: word('shared'),
    }),
    area('activity_area', 'activity_id', ids.activity(party)),
    into('activity_change', {
      activity_id: ids.activity(party),
      party_id,
      version: 1,
      content: { json: { what: word('shared') } },
      changed_at: at,
      changed_by: word('shared'),
    }),
    into('activity_list_reading', {
      party_id,
      mapping: { json: { what: word('own') } },
      answers: { json: {} },
      changed_at: at,
      changed_by: word('own'),
    }),
    into('need', {
      id: ids.need(party),
      party_id,
      version: 1,
      subject: `Prov ${word('shared')}`,
      what: word('shared'),
      stated_on: '2026-10-01',
      stated_by: word('shared'),
    }),
    into('county_proposal', {
      id: ids.proposal(party),
      party_id,
      kind_key: word('shared'),
      parties: [party_id],
      content: { json: { needs: [] } },
      title: word('shared'),
      body: word('shared'),
      kept_on: '2026-10-01',
      kept_by: word('shared'),
    }),
    ...[ids.round, ids.closedRound].map((round_id) =>
      into('answer', {
        round_id,
        party_id,
        commitment_id: ids.commitment(party),
        standing: 'on-track',
        words: word('shared'),
        done: word('shared'),
        seen: word('shared'),
        needed: word('shared'),
        version: 2,
        changed_at: at,
        changed_by: word('shared'),
      }),
    ),
    sowReport(party, false),
  ].join('\n');
}

/** What a change of a commitment keeps, as the program writes it. */
const contentOf = (party: TrialParty) => ({
  id: ids.commitment(party),
  party: partyIds[party],
  version: 1,
  state: 'submitted',
  actionArea: 'healthy-habits',
  alsoUnder: [],
  wholeCounty: false,
  areas: ['municipality:0331'],
  from: '2026-01-01',
  to: '2027-06-30',
  targetGroups: ['children'],
  kind: 'new',
  contactRole: 'chef',
  seenBy: 'prov',
  tags: { prevention: [], determinants: [], rights: {}, costShares: {} },
});

/** Answers of two parties to a pair of theirs, which are those two's alone. */
export function sowPair(first: TrialParty, second: TrialParty): string {
  const pair = {
    first_kind: 'activity',
    first_id: ids.activity(first),
    second_kind: 'activity',
    second_id: ids.activity(second),
  };
  return [
    into('effort_pair', {
      ...pair,
      first_party: partyIds[first],
      second_party: partyIds[second],
      rests_until: '2027-10-01',
    }),
    into('effort_answer', {
      ...pair,
      party_id: partyIds[first],
      other_party: partyIds[second],
      answer: 'no',
      reason: canary(`${first}+${second}`, 'pair'),
      answered_on: '2026-10-01',
      answered_by: canary(`${first}+${second}`, 'pair'),
    }),
  ].join('\n');
}
