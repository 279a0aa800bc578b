import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { paths } from '#contract/paths.ts';
import {
  type AgreementVersionText,
  agreementContent,
  draftBeginning,
  versionAdoption,
  versionParameter,
  versionSignature,
  versionStep,
} from '#contract/plans.ts';
import { authorizeParty } from '#domain/access/authorize-party.ts';
import { partyOfCaller } from '#domain/access/caller.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, FeatureContext } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { nameActor } from '../../http/name-actor.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { tellVersion, versionOfRequest } from '../../http/version-of-request.ts';
import {
  beginDraft,
  changeDraft,
  discardDraft,
  moveDraft,
  recordAdoption,
} from './change-version.ts';
import { contentOfStored } from './rows.ts';
import { signVersion } from './sign-version.ts';

/** Answers with a version as the caller sees it. */
export type ReadVersion = (request: FastifyRequest, id: string) => Promise<AgreementVersionText>;

const standing = { 412: refTo('Problem'), 428: refTo('Problem') };

/** Drafting, proposing, adopting and signing agreement and plan. */
export function draftRoutes(
  app: App,
  { database, clock }: FeatureContext,
  readVersion: ReadVersion,
): void {
  const write = <Result>(
    request: FastifyRequest,
    work: (tx: WriteTransaction) => Promise<Result>,
  ): Promise<Result> => inWriteTransaction(database.app, contextOfCaller(request.caller), work);
  const begunFrom = (request: FastifyRequest) => ({
    id: (request.params as { readonly version: string }).version, // checked by the route's schema
    version: versionOfRequest(request),
  });
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
  ): Promise<AgreementVersionText> => {
    const version = await readVersion(request, id);
    reply.header('cache-control', 'no-store');
    tellVersion(reply, version.version);
    return version;
  };

  const begin = describeRoute('beginAgreementDraft', 'coordination', {
    body: draftBeginning,
    response: { 201: refTo('AgreementVersion') },
  });
  app.post(paths.agreementVersions, { schema: begin }, async (request, reply) => {
    const id = await write(request, (tx) => beginDraft(tx, request.body.part, nameActor(request)));
    reply.code(201);
    return answer(request, reply, id);
  });

  const change = describeRoute('changeAgreementDraft', 'coordination', {
    params: versionParameter,
    body: agreementContent,
    response: { 200: refTo('AgreementVersion'), ...standing },
  });
  app.put(paths.agreementVersion, { schema: change }, async (request, reply) => {
    const content = contentOfStored(request.body);
    await write(request, (tx) => changeDraft(tx, begunFrom(request), content, nameActor(request)));
    return answer(request, reply, request.params.version);
  });

  const discard = describeRoute('discardAgreementDraft', 'coordination', {
    params: versionParameter,
    response: { 200: Type.Object({ removed: Type.String() }), ...standing },
  });
  app.delete(paths.agreementVersion, { schema: discard }, async (request, reply) => {
    await write(request, (tx) => discardDraft(tx, begunFrom(request), nameActor(request)));
    reply.header('cache-control', 'no-store');
    return { removed: request.params.version };
  });

  const move = describeRoute('moveAgreementDraft', 'coordination', {
    params: versionParameter,
    body: versionStep,
    response: { 200: refTo('AgreementVersion'), ...standing },
  });
  app.post(paths.agreementStep, { schema: move }, async (request, reply) => {
    const { step } = request.body;
    await write(request, (tx) => moveDraft(tx, begunFrom(request), step, nameActor(request)));
    return answer(request, reply, request.params.version);
  });

  const adopt = describeRoute('adoptAgreement', 'council', {
    params: versionParameter,
    body: versionAdoption,
    response: { 200: refTo('AgreementVersion'), ...standing },
  });
  app.post(paths.agreementAdoption, { schema: adopt }, async (request, reply) => {
    const { number, note, ...days } = request.body;
    const adoption = { ...days, number: number.trim(), note: note.trim() };
    await write(request, (tx) =>
      recordAdoption(tx, begunFrom(request), adoption, nameActor(request)),
    );
    return answer(request, reply, request.params.version);
  });

  const sign = describeRoute('signAgreement', 'party-administrator', {
    params: versionParameter,
    body: versionSignature,
    response: { 201: refTo('AgreementVersion') },
  });
  app.post(paths.agreementSignatures, { schema: sign }, async (request, reply) => {
    const { caller, body } = request;
    const party = authorizeParty(caller, partyOfCaller(caller) ?? '', ['party-administrator']);
    const { version } = request.params;
    const signature = { version, signedOn: body.signedOn, signatory: body.signatory.trim() };
    const today = clock().toISOString().slice(0, 10);
    await write(request, (tx) =>
      signVersion(tx, party, signature, { ...nameActor(request), today }),
    );
    reply.code(201);
    return answer(request, reply, version);
  });
}
