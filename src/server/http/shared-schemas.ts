import Type, { type Static, type TSchema } from 'typebox';
import * as accounts from '#contract/accounts.ts';
import * as activities from '#contract/activities.ts';
import * as areaNames from '#contract/area-names.ts';
import * as areas from '#contract/areas.ts';
import * as bodies from '#contract/bodies.ts';
import * as commitments from '#contract/commitments.ts';
import * as compass from '#contract/compass.ts';
import * as crosswalks from '#contract/crosswalks.ts';
import * as disadvantage from '#contract/disadvantage.ts';
import * as documents from '#contract/documents.ts';
import * as effects from '#contract/effects.ts';
import * as fetches from '#contract/fetches.ts';
import * as gaps from '#contract/gaps.ts';
import * as goals from '#contract/goals.ts';
import * as indicators from '#contract/indicators.ts';
import * as inequality from '#contract/inequality.ts';
import { installation } from '#contract/installation.ts';
import * as jointEfforts from '#contract/joint-efforts.ts';
import * as log from '#contract/log.ts';
import * as meetings from '#contract/meetings.ts';
import * as needs from '#contract/needs.ts';
import * as now from '#contract/now.ts';
import * as outlines from '#contract/outlines.ts';
import * as parties from '#contract/parties.ts';
import * as partners from '#contract/partners.ts';
import * as plans from '#contract/plans.ts';
import { problem } from '#contract/problem.ts';
import * as releases from '#contract/releases.ts';
import * as reports from '#contract/reports.ts';
import * as roleHolders from '#contract/role-holders.ts';
import * as rounds from '#contract/rounds.ts';
import * as sharing from '#contract/sharing.ts';
import * as sheets from '#contract/sheets.ts';
import { health } from './health-schema.ts';

/** The shapes that the API document names under `components`. */
export const sharedSchemas = {
  Account: accounts.account,
  AccountList: accounts.accountList,
  AccountMade: accounts.accountMade,
  AgreementVersion: plans.agreementVersion,
  AgreementVersionList: plans.agreementVersionList,
  AreaAt: areas.areaSummary,
  AreaList: areas.areaList,
  AreaLandscape: compass.areaLandscape,
  AreaProfile: areas.areaProfile,
  Caller: accounts.callerText,
  AreaCommitments: commitments.areaCommitments,
  CommitmentList: commitments.commitmentList,
  CommitmentPage: commitments.commitmentPage,
  CommitmentTemplate: commitments.commitmentTemplate,
  CommitmentTemplateList: commitments.commitmentTemplateList,
  MethodList: commitments.methodList,
  PlanMatrix: commitments.planMatrix,
  Body: bodies.body,
  BodyAt: bodies.bodyAt,
  BodyList: bodies.bodyList,
  CompassAreas: compass.compassAreas,
  CompassComparison: compass.compassComparison,
  CompassOrdered: compass.compassOrdered,
  CompassPreview: compass.compassPreview,
  CompassRepeat: compass.compassRepeat,
  CompassRun: compass.compassRun,
  CompassRunList: compass.compassRunList,
  ComputedValues: areas.computedValues,
  CrosswalkList: crosswalks.crosswalkList,
  CrosswalkPreview: crosswalks.crosswalkPreview,
  CrosswalkResult: crosswalks.crosswalkResult,
  DivisionAdded: areas.divisionAdded,
  DivisionList: areas.divisionList,
  MapData: areas.mapData,
  EffectPage: effects.effectPage,
  FetchOverview: fetches.fetchOverview,
  FetchPlan: fetches.fetchPlan,
  FetchRun: fetches.fetchRun,
  FetchSchedule: fetches.fetchSchedule,
  GapSeries: inequality.gapSeries,
  NoticeList: fetches.noticeList,
  Health: health,
  GoalOverview: goals.goalOverview,
  GoalPage: goals.goalPage,
  GoalRemapList: goals.goalRemapList,
  GoverningDocumentList: documents.governingDocumentList,
  InForce: plans.inForce,
  Indicator: indicators.indicator,
  IndicatorList: indicators.indicatorList,
  IndicatorValues: indicators.indicatorValues,
  Installation: installation,
  Invitation: accounts.invitation,
  LogPage: log.logPage,
  PartyLogPage: log.partyLogPage,
  NamePreview: areaNames.namePreview,
  NameResult: areaNames.nameResult,
  OutlinePreview: outlines.outlinePreview,
  OutlineResult: outlines.outlineResult,
  OutsideCompass: compass.outsideCompass,
  OutsideCompassAreas: compass.outsideCompassAreas,
  OutsideCompassList: compass.outsideCompassList,
  OutsideCompassPreview: compass.outsideCompassPreview,
  PartyList: parties.partyList,
  PartyMatch: parties.partyMatch,
  PartyProfile: parties.partyProfile,
  Partner: partners.partner,
  PartnerList: partners.partnerList,
  PersonalLinkList: accounts.personalLinkList,
  PolicyAreaList: parties.policyAreaList,
  PartySharing: sharing.partySharing,
  Problem: problem,
  Release: releases.release,
  ReleaseList: releases.releaseList,
  ReleasePreview: releases.releasePreview,
  ReleaseResult: releases.releaseResult,
  Answer: rounds.answer,
  GroupReport: rounds.groupReport,
  GroupReportList: rounds.groupReportList,
  Meeting: meetings.meeting,
  MeetingList: meetings.meetingList,
  OwnAnswers: rounds.ownAnswers,
  ReportLink: reports.reportLink,
  ReportList: reports.reportList,
  ReportPage: reports.reportPage,
  RoundLink: rounds.roundLink,
  RoundList: rounds.roundList,
  RoundOpened: rounds.roundOpened,
  RoundPage: rounds.roundPage,
  RoleHolder: roleHolders.roleHolder,
  RoleHolderList: roleHolders.roleHolderList,
  HeldList: roleHolders.heldList,
  Succession: roleHolders.succession,
  SuccessionList: roleHolders.successionList,
  Seat: bodies.seat,
  RuleEvaluation: disadvantage.ruleEvaluation,
  RulePreview: disadvantage.rulePreview,
  RuleVersion: disadvantage.ruleVersion,
  RuleVersionList: disadvantage.ruleVersionList,
  SessionList: accounts.sessionList,
  SignInWays: accounts.signInWays,
  SharingList: sharing.sharingList,
  Activity: activities.activity,
  ActivityList: activities.activityList,
  ActivityRemoved: activities.activityDeleted,
  ListPreview: activities.listPreview,
  SheetPreview: sheets.sheetPreview,
  SheetResult: sheets.sheetResult,
  NowPage: now.nowPage,
  LetterList: now.letterList,
  VersionComparison: plans.versionComparison,
  CoverageGaps: gaps.coverageGaps,
  JointEfforts: jointEfforts.jointEfforts,
  NeedList: needs.needList,
} as const satisfies Readonly<Record<string, TSchema>>;

export type SharedSchemaName = keyof typeof sharedSchemas;

/** A reference to a shared shape, typed as the shape itself. */
export function refTo<Name extends SharedSchemaName>(
  name: Name,
): ReturnType<typeof Type.Unsafe<Static<(typeof sharedSchemas)[Name]>>> {
  return Type.Unsafe<Static<(typeof sharedSchemas)[Name]>>({ $ref: `${name}#` });
}
