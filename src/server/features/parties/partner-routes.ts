import Type from 'typebox';
import { type PartnerProposal, partnerProposal } from '#contract/partners.ts';
import { paths } from '#contract/paths.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { partyOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import type { AreaId } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import { checkDays, checkEmail } from '#domain/parties/role-holder.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { speechOf } from '../../http/request-language.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { producedTypes, sendTable } from '../../http/tables/send-table.ts';
import { demandVersion, tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { insertPartner, updatePartner } from './commands.ts';
import { composePartnersTable } from './compose-people-tables.ts';
import { selectParties } from './queries.ts';
import { demandAreas, findPartner, selectPartners } from './select-partners.ts';

/** Organisations that take part without having signed: kept by a party, seen by everybody with an account. */
export function partnerRoutes(app: App, { database }: FeatureContext): void {
  const list = describeRoute('listPartners', 'signed-in', {
    response: { 200: refTo('PartnerList') },
  });
  app.get(paths.partners, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const context = contextOfCaller(request.caller);
    return withReadOnly(database.app, context, async (db) => ({
      partners: [...(await selectPartners(db))],
    }));
  });

  const table = describeRoute('listPartnersTable', 'signed-in', {
    params: Type.Object({ ending: listEnding }),
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.partnersTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const speech = speechOf(request);
    const out = await withReadOnly(database.app, contextOfCaller(request.caller), async (db) =>
      composePartnersTable(await selectPartners(db), await selectParties(db), speech),
    );
    return sendTable(reply, out, request.params.ending, speech);
  });

  const add = describeRoute('addPartner', 'contributor', {
    body: partnerProposal,
    response: { 201: refTo('Partner') },
  });
  app.post(paths.partners, { schema: add }, async (request, reply) => {
    const { caller } = request;
    const owner = authorizeParty(caller, partyOfCaller(caller) ?? '');
    const context = contextOfCaller(caller);
    const said = saidOf(request.body);
    const made = await inWriteTransaction(database.app, context, async (tx) => {
      await demandAreas(readIn(tx), said.areas);
      const id = await insertPartner(tx, owner, said);
      await appendLogEntry(tx, {
        actor: context.actor,
        role: nameActingRole('contributor', caller),
        action: 'partner/added',
        objectKind: 'partner',
        objectId: id,
        data: { name: said.name, kind: said.kind },
        party: owner,
      });
      return findPartner(readIn(tx), id);
    });
    tellVersion(reply, made.version);
    return reply.code(201).header('cache-control', 'no-store').send(made);
  });

  const change = describeRoute('changePartner', 'contributor', {
    params: Type.Object({ partner: Type.String({ maxLength: 100 }) }),
    body: partnerProposal,
    response: { 200: refTo('Partner') },
  });
  app.put(paths.partner, { schema: change }, async (request, reply) => {
    const { caller } = request;
    const begunFrom = versionOfRequest(request);
    const context = contextOfCaller(caller);
    const said = saidOf(request.body);
    const changed = await inWriteTransaction(database.app, context, async (tx) => {
      const standing = await findPartner(readIn(tx), request.params.partner);
      const owner = authorizeParty(caller, standing.party);
      demandVersion(begunFrom, standing.version);
      await demandAreas(readIn(tx), said.areas);
      const wanted = { ...said, id: standing.id, version: standing.version };
      if (!(await updatePartner(tx, owner, wanted))) {
        throw new DomainError('http/changed-meanwhile', { standing: standing.version + 1 });
      }
      await appendLogEntry(tx, {
        actor: context.actor,
        role: nameActingRole('contributor', caller),
        action: 'partner/changed',
        objectKind: 'partner',
        objectId: standing.id,
        data: { name: said.name, kind: said.kind },
        party: owner,
      });
      return findPartner(readIn(tx), standing.id);
    });
    tellVersion(reply, changed.version);
    reply.header('cache-control', 'no-store');
    return changed;
  });
}

function saidOf(body: PartnerProposal) {
  const said = {
    name: body.name.trim(),
    kind: body.kind,
    wholeCounty: body.wholeCounty,
    areas: (body.wholeCounty ? [] : [...new Set(body.areas)]) as AreaId[], // tried against the areas next
    contact: body.contact.trim(),
    email: body.email?.trim() || undefined,
    from: body.from,
    to: body.to ?? undefined,
  };
  checkDays(said.from, said.to);
  checkEmail(said.email);
  return said;
}
