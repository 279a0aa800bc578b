import type { PartnerText } from '#contract/partners.ts';
import type { Speech } from '#contract/text/format.ts';
import type { Party } from '#domain/parties/party.ts';
import type { RoleHolder } from '#domain/parties/role-holder.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

/** Rollinnehavare som tabell, in the order of the parties. */
export function composeRoleHoldersTable(
  holders: readonly RoleHolder[],
  parties: readonly Party[],
  speech: Speech,
): OutTable<RoleHolder> {
  const { say, language } = speech;
  const names = new Map(parties.map((party) => [party.id, party.name[language]]));
  return {
    title: say('people.role-holders'),
    fileName: fileNameOf('rollinnehavare'),
    language,
    columns: [
      { head: say('party.name'), kind: 'text', cell: (one) => names.get(one.party) ?? one.party },
      { head: say('people.function'), kind: 'text', cell: (one) => one.function },
      { head: say('people.email'), kind: 'text', cell: (one) => one.email ?? null },
      { head: say('people.deputy'), kind: 'text', cell: (one) => one.deputy ?? null },
      { head: say('people.from'), kind: 'date', cell: (one) => one.from },
      { head: say('people.to'), kind: 'date', cell: (one) => one.to ?? null },
      { head: say('table.id'), kind: 'code', cell: (one) => one.id },
    ],
    rows: holders,
    sources: [],
    remarks: [say('people.roles-only')],
  };
}

/** Externa samverkansparter som tabell, by name. */
export function composePartnersTable(
  partners: readonly PartnerText[],
  parties: readonly Party[],
  speech: Speech,
): OutTable<PartnerText> {
  const { say, language } = speech;
  const names = new Map(parties.map((party) => [party.id, party.name[language]]));
  return {
    title: say('partner.title'),
    fileName: fileNameOf('externa-samverkansparter'),
    language,
    columns: [
      { head: say('partner.name'), kind: 'text', cell: (one) => one.name },
      { head: say('partner.kind'), kind: 'text', cell: (one) => say(`partner.kind.${one.kind}`) },
      {
        head: say('partner.where'),
        kind: 'text',
        cell: (one) =>
          one.wholeCounty
            ? say('partner.whole-county')
            : one.areas.map(({ name }) => name).join(', '),
      },
      { head: say('partner.contact'), kind: 'text', cell: (one) => one.contact },
      { head: say('people.email'), kind: 'text', cell: (one) => one.email },
      { head: say('people.from'), kind: 'date', cell: (one) => one.from },
      { head: say('people.to'), kind: 'date', cell: (one) => one.to },
      { head: say('partner.kept-by'), kind: 'text', cell: (one) => names.get(one.party) ?? null },
      { head: say('table.id'), kind: 'code', cell: (one) => one.id },
    ],
    rows: partners,
    sources: [],
    remarks: [],
  };
}
