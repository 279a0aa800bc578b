-- What all parties have in common is prepared and followed up by whoever runs the coordination group, the secretariat
-- or the council, and decided by the council: no other body's coordinator writes here, or reads the drafts.

create function asking_for_council() returns boolean language sql stable as $$
  select asking_as('coordinator:council') or asking_as('system')
$$;

create function asking_for_coordination() returns boolean language sql stable as $$
  select asking_as('coordinator:coordination-group') or asking_as('coordinator:secretariat') or asking_for_council()
$$;

alter policy agreement_version_read on agreement_version using (
  state = 'adopted' or (select asking_for_coordination())
  or (state = 'proposed' and (select asking_party()) is not null));
alter policy agreement_version_begin on agreement_version
  with check ((select asking_as('system')) or ((select asking_for_coordination()) and state = 'draft'));
alter policy agreement_version_change on agreement_version
  using (state <> 'adopted' and (select asking_for_coordination()))
  with check ((select asking_for_council()) or ((select asking_for_coordination()) and state <> 'adopted'));
alter policy agreement_version_discard on agreement_version
  using (state <> 'adopted' and (select asking_for_coordination()));

alter policy round_begin on round with check ((select asking_for_coordination()));
alter policy round_close on round
  using (closed_at is null and (select asking_for_coordination()))
  with check ((select asking_for_coordination()));
alter policy round_party_ask on round_party with check ((select asking_for_coordination()));

alter policy annual_report_read on annual_report
  using (frozen_at is not null or (select asking_for_coordination()));
alter policy annual_report_begin on annual_report
  with check (frozen_at is null and (select asking_for_coordination()));
alter policy annual_report_change on annual_report
  using (frozen_at is null and (select asking_for_coordination()))
  with check ((select asking_for_coordination()));

-- A county-wide proposal is a matter that the coordination prepares; its party is that of whoever keeps it.
alter policy county_proposal_write on county_proposal with check (
  (party_id = (select asking_party()) and (select asking_for_coordination())) or (select asking_as('system')));
