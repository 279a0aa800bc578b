import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import { roleHolderChange, roleHolderProposal } from '#contract/role-holders.ts';
import { listEnding, listEndings } from '#contract/tables.ts';
import { authorizeAdministration } from '#domain/access/authorize-party.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
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
import { insertRoleHolder, updateRoleHolder } from './commands.ts';
import { composeRoleHoldersTable } from './compose-people-tables.ts';
import { demandAccountOf } from './demand-account-of.ts';
import { findParty } from './find-party.ts';
import { selectParties } from './queries.ts';
import { roleHolderTextOf } from './rows.ts';
import { findRoleHolder, selectRoleHolders } from './select-role-holders.ts';

const id = Type.String({ maxLength: 100 });
const ofParty = Type.Object({ party: Type.Optional(id) });

/** The functions that answer for something, for everybody with an account. */
export function roleHolderRoutes(app: App, { database }: FeatureContext): void {
  const list = describeRoute('listRoleHolders', 'signed-in', {
    querystring: ofParty,
    response: { 200: refTo('RoleHolderList') },
  });
  app.get(paths.roleHolders, { schema: list }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const context = contextOfCaller(request.caller);
    return withReadOnly(database.app, context, async (db) => ({
      roleHolders: (await selectRoleHolders(db, request.query.party)).map(roleHolderTextOf),
    }));
  });

  const table = describeRoute('listRoleHoldersTable', 'signed-in', {
    params: Type.Object({ ending: listEnding }),
    querystring: ofParty,
    produces: producedTypes(listEndings),
    response: { 200: Type.String() },
  });
  app.get(paths.roleHoldersTable, { schema: table }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const speech = speechOf(request);
    const out = await withReadOnly(database.app, contextOfCaller(request.caller), async (db) =>
      composeRoleHoldersTable(
        await selectRoleHolders(db, request.query.party),
        await selectParties(db),
        speech,
      ),
    );
    return sendTable(reply, out, request.params.ending, speech);
  });

  const add = describeRoute('addRoleHolder', 'administrator', {
    params: Type.Object({ party: id }),
    body: roleHolderProposal,
    response: { 201: refTo('RoleHolder') },
  });
  app.post(paths.partyRoleHolders, { schema: add }, async (request, reply) => {
    const { caller, body } = request;
    const owner = authorizeAdministration(caller, request.params.party);
    const context = contextOfCaller(caller);
    const said = saidOf(body);
    const added = await inWriteTransaction(database.app, context, async (tx) => {
      await findParty(readIn(tx), owner);
      await demandAccountOf(tx, owner, said.account);
      const holder = { ...said, function: body.function.trim() };
      const made = await insertRoleHolder(tx, owner, holder);
      await appendLogEntry(tx, {
        actor: context.actor,
        role: nameActingRole('administrator', caller),
        action: 'role-holder/added',
        objectKind: 'role-holder',
        objectId: made,
        data: { function: holder.function, from: holder.from },
        party: owner,
      });
      return findRoleHolder(readIn(tx), made);
    });
    tellVersion(reply, added.version);
    reply.code(201).header('cache-control', 'no-store');
    return roleHolderTextOf(added);
  });

  const change = describeRoute('changeRoleHolder', 'administrator', {
    params: Type.Object({ holder: id }),
    body: roleHolderChange,
    response: { 200: refTo('RoleHolder') },
  });
  app.put(paths.roleHolder, { schema: change }, async (request, reply) => {
    const { caller, body } = request;
    const begunFrom = versionOfRequest(request);
    const context = contextOfCaller(caller);
    const said = saidOf(body);
    const changed = await inWriteTransaction(database.app, context, async (tx) => {
      const standing = await findRoleHolder(readIn(tx), request.params.holder);
      const owner = authorizeAdministration(caller, standing.party);
      demandVersion(begunFrom, standing.version);
      checkDays(said.from, standing.to);
      await demandAccountOf(tx, owner, said.account);
      const wanted = { ...standing, ...said };
      if (!(await updateRoleHolder(tx, owner, wanted))) {
        throw new DomainError('http/changed-meanwhile', { standing: standing.version + 1 });
      }
      await appendLogEntry(tx, {
        actor: context.actor,
        role: nameActingRole('administrator', caller),
        action: 'role-holder/changed',
        objectKind: 'role-holder',
        objectId: standing.id,
        data: { function: standing.function, from: said.from },
        party: owner,
      });
      return { ...wanted, version: standing.version + 1 };
    });
    tellVersion(reply, changed.version);
    reply.header('cache-control', 'no-store');
    return roleHolderTextOf(changed);
  });
}

function saidOf(body: {
  readonly email: string | null;
  readonly deputy: string | null;
  readonly account: string | null;
  readonly from: string;
}) {
  const said = {
    email: body.email?.trim() || undefined,
    deputy: body.deputy?.trim() || undefined,
    account: body.account ?? undefined,
    from: body.from,
  };
  checkDays(said.from, undefined);
  checkEmail(said.email);
  return said;
}
