import { paths, pathTo } from '#contract/paths.ts';
import type {
  AgreementContentText,
  AgreementSummary,
  AgreementVersionText,
  InForceText,
  VersionAdoption,
  VersionComparison,
  VersionSignature,
} from '#contract/plans.ts';
import { type Ask, ask, send, sendJson } from '../../api.ts';
import { sendChange } from '../parties/ask-parties.ts';

/** The version that a change begins from. */
export type BegunFrom = Pick<AgreementVersionText, 'id' | 'version'>;

/** What is in force on a day; today when none is given. */
export function askInForce(day?: string): Ask<InForceText> {
  return ask(pathTo(paths.plan, {}, { day }));
}

export function askVersions(): Ask<{ versions: AgreementSummary[] }> {
  return ask(paths.agreementVersions);
}

export function askVersion(version: string): Ask<AgreementVersionText> {
  return ask(pathTo(paths.agreementVersion, { version }));
}

/** What differs between two versions. */
export function askChanges(version: string, other: string): Ask<VersionComparison> {
  return ask(pathTo(paths.agreementChanges, { version, other }));
}

export function beginDraft(part: AgreementSummary['part']): Promise<AgreementVersionText> {
  return sendJson(paths.agreementVersions, { part });
}

export function saveDraft(
  { id, version }: BegunFrom,
  content: AgreementContentText,
): Promise<AgreementVersionText> {
  return sendChange('PUT', pathTo(paths.agreementVersion, { version: id }), version, content);
}

export function moveDraft(
  { id, version }: BegunFrom,
  step: 'propose' | 'withdraw',
): Promise<AgreementVersionText> {
  return sendChange('POST', pathTo(paths.agreementStep, { version: id }), version, { step });
}

export function discardDraft({ id, version }: BegunFrom): Promise<{ removed: string }> {
  const headers = { 'if-match': `"${version}"` };
  return send(pathTo(paths.agreementVersion, { version: id }), { method: 'DELETE', headers });
}

export function adoptVersion(
  { id, version }: BegunFrom,
  adoption: VersionAdoption,
): Promise<AgreementVersionText> {
  return sendChange('POST', pathTo(paths.agreementAdoption, { version: id }), version, adoption);
}

export function signVersion(
  version: string,
  signature: VersionSignature,
): Promise<AgreementVersionText> {
  return sendJson(pathTo(paths.agreementSignatures, { version }), signature);
}
