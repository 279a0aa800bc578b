import { DomainError } from '#domain/domain-error.ts';
import type {
  AgreementContent,
  AgreementPart,
  AgreementVersion,
} from '#domain/plans/agreement-version.ts';
import { type Adoption, checkAdoption } from '#domain/plans/check-adoption.ts';
import { checkContent, checkProposal } from '#domain/plans/check-content.ts';
import { fillIds } from '#domain/plans/fill-ids.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { appendLogEntry, type NewLogEntry } from '../log/commands.ts';
import {
  adoptVersion,
  deleteDraft,
  insertDraft,
  lockVersion,
  updateContent,
  updateState,
} from './commands.ts';
import { selectSurroundings, selectVersion, selectVersions } from './queries.ts';
import type { DatedVersion } from './rows.ts';

/** Who does it, as the log says. */
export type Actor = Pick<NewLogEntry, 'actor' | 'role'>;

/** Which version a change is of, and the edit it began from. */
export interface BegunFrom {
  readonly id: string;
  readonly version: number;
}

/** Begins a draft of what the latest adopted version says. */
export async function beginDraft(
  tx: WriteTransaction,
  part: AgreementPart,
  actor: Actor,
): Promise<string> {
  const versions = await selectVersions(readIn(tx));
  const own = versions.filter((one) => one.part === part);
  const latest = latestAdopted(own);
  const number = Math.max(0, ...own.map((one) => one.number)) + 1;
  const id = `${part}-${number}`;
  const draft = {
    id,
    part,
    number,
    content: latest ?? emptyContent,
    agreement: part === 'plan' ? agreementFor(versions)?.id : undefined,
    beganFrom: latest?.id,
  };
  if (
    !(await insertDraft(tx, { ...draft, content: { ...draft.content, source: '' } }, actor.actor))
  ) {
    throw new DomainError('plan/open-version-exists', { part });
  }
  await log(tx, actor, 'begun', id, { beganFrom: latest?.id ?? null });
  return id;
}

/** Writes a draft. A plan is an annex to the agreement that is being drafted, otherwise the one in force. */
export async function changeDraft(
  tx: WriteTransaction,
  begunFrom: BegunFrom,
  content: AgreementContent,
  actor: Actor,
): Promise<void> {
  const standing = await findVersion(tx, begunFrom);
  if (standing.state !== 'draft') throw new DomainError('plan/not-a-draft', { id: standing.id });
  const filled = fillIds(content);
  const db = readIn(tx);
  const versions = await selectVersions(db);
  const agreement = standing.part === 'plan' ? agreementFor(versions) : undefined;
  const { indicators } = await selectSurroundings(db, []);
  checkContent(filled, {
    part: standing.part,
    anchors: new Set(agreement?.sections.map(({ anchor }) => anchor)),
    indicators: new Set(Object.keys(indicators)),
  });
  await updateContent(tx, standing.id, { content: filled, agreement: agreement?.id }, actor.actor);
  await log(tx, actor, 'changed', standing.id, { version: standing.version + 1 });
}

/** Takes a draft to the council, or a proposal back to be worked on. */
export async function moveDraft(
  tx: WriteTransaction,
  begunFrom: BegunFrom,
  step: 'propose' | 'withdraw',
  actor: Actor,
): Promise<void> {
  const standing = await findVersion(tx, begunFrom);
  if (step === 'propose') {
    if (standing.state !== 'draft') throw new DomainError('plan/not-a-draft', { id: standing.id });
    if (standing.part === 'plan') checkProposal(standing);
    await updateState(tx, standing.id, 'proposed', actor.actor);
    await log(tx, actor, 'proposed', standing.id, {});
  } else {
    if (standing.state !== 'proposed') {
      throw new DomainError('plan/not-proposed', { id: standing.id });
    }
    await updateState(tx, standing.id, 'draft', actor.actor);
    await log(tx, actor, 'withdrawn', standing.id, {});
  }
}

/** Records the council's decision to adopt a proposal. */
export async function recordAdoption(
  tx: WriteTransaction,
  begunFrom: BegunFrom,
  adoption: Adoption,
  actor: Actor,
): Promise<void> {
  const standing = await findVersion(tx, begunFrom);
  const versions = await selectVersions(readIn(tx));
  checkAdoption(standing, adoption, latestAdopted(versions.filter(isOf(standing.part))));
  const agreement = versions.find(({ id }) => id === standing.agreement);
  if (agreement !== undefined && agreement.state !== 'adopted') {
    throw new DomainError('plan/agreement-not-adopted', { id: agreement.id });
  }
  await adoptVersion(tx, standing.id, adoption, actor.actor);
  await log(tx, actor, 'adopted', standing.id, { ...adoption });
}

/** Throws away what has not been adopted. */
export async function discardDraft(
  tx: WriteTransaction,
  begunFrom: BegunFrom,
  actor: Actor,
): Promise<void> {
  const standing = await findVersion(tx, begunFrom);
  if (standing.state === 'adopted') throw new DomainError('plan/not-a-draft', { id: standing.id });
  const versions = await selectVersions(readIn(tx));
  await deleteDraft(tx, standing.id, latestAdopted(versions.filter(isOf('agreement')))?.id);
  await log(tx, actor, 'discarded', standing.id, {});
}

/** The version as it stands now, held, and the same that the change began from. */
async function findVersion(tx: WriteTransaction, begunFrom: BegunFrom): Promise<DatedVersion> {
  await lockVersion(tx, begunFrom.id);
  const standing = await selectVersion(readIn(tx), begunFrom.id);
  if (standing === undefined) throw new DomainError('plan/unknown-version', { id: begunFrom.id });
  demandVersion(begunFrom.version, standing.version);
  return standing;
}

const isOf =
  (part: AgreementPart) =>
  (version: Pick<AgreementVersion, 'part'>): boolean =>
    version.part === part;

function latestAdopted(versions: readonly DatedVersion[]): DatedVersion | undefined {
  return versions
    .filter(({ state }) => state === 'adopted')
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
    .at(-1);
}

function agreementFor(versions: readonly DatedVersion[]): DatedVersion | undefined {
  const agreements = versions.filter(isOf('agreement'));
  return agreements.find(({ state }) => state !== 'adopted') ?? latestAdopted(agreements);
}

const emptyContent: AgreementContent = {
  title: { sv: '', en: '' },
  source: '',
  sections: [],
  priorities: [],
  actionAreas: [],
  jointActivities: [],
};

async function log(
  tx: WriteTransaction,
  actor: Actor,
  happened: string,
  id: string,
  data: NewLogEntry['data'],
): Promise<void> {
  await appendLogEntry(tx, {
    ...actor,
    action: `agreement/${happened}`,
    objectKind: 'agreement-version',
    objectId: id,
    data,
    party: null,
  });
}
