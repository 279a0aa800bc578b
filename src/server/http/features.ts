import { keepAccountRoutes } from '../features/accounts/account-routes.ts';
import { invitationRoutes } from '../features/accounts/invitation-routes.ts';
import { linkRoutes } from '../features/accounts/link-routes.ts';
import { accountRoutes } from '../features/accounts/routes.ts';
import { activityRoutes } from '../features/activities/routes.ts';
import { nameRoutes } from '../features/areas/name-routes.ts';
import { outlineRoutes } from '../features/areas/outline-routes.ts';
import { areaRoutes } from '../features/areas/routes.ts';
import { bodyRoutes } from '../features/bodies/routes.ts';
import { commitmentRoutes } from '../features/commitments/routes.ts';
import { compassRoutes } from '../features/compass/routes.ts';
import { crosswalkRoutes } from '../features/crosswalks/routes.ts';
import { disadvantageRoutes } from '../features/disadvantage/routes.ts';
import { documentRoutes } from '../features/documents/routes.ts';
import { effectRoutes } from '../features/effects/routes.ts';
import { noticeRoutes } from '../features/fetches/notice-routes.ts';
import { fetchRoutes } from '../features/fetches/routes.ts';
import { gapRoutes } from '../features/gaps/routes.ts';
import { goalRoutes } from '../features/goals/routes.ts';
import { indicatorRoutes } from '../features/indicators/routes.ts';
import { inequalityRoutes } from '../features/inequality/routes.ts';
import { installationRoutes } from '../features/installation/routes.ts';
import { jointEffortRoutes } from '../features/joint-efforts/routes.ts';
import { logRoutes } from '../features/log/routes.ts';
import { meetingRoutes } from '../features/meetings/routes.ts';
import { methodRoutes } from '../features/methods/routes.ts';
import { needRoutes } from '../features/needs/routes.ts';
import { nowRoutes } from '../features/now/routes.ts';
import { partyRoutes } from '../features/parties/routes.ts';
import { planRoutes } from '../features/plans/routes.ts';
import { policyAreaRoutes } from '../features/policy-areas/routes.ts';
import { releaseRoutes } from '../features/releases/routes.ts';
import { reportRoutes } from '../features/reports/routes.ts';
import { roundRoutes } from '../features/rounds/routes.ts';
import { sharingRoutes } from '../features/sharing/routes.ts';
import { sheetRoutes } from '../features/sheets/routes.ts';
import type { Feature } from './feature.ts';
import { healthRoutes } from './health.ts';

/** Everything the server answers under `/api`, one line a noun. */
export const features: readonly Feature[] = [
  healthRoutes,
  installationRoutes,
  accountRoutes,
  invitationRoutes,
  keepAccountRoutes,
  linkRoutes,
  areaRoutes,
  outlineRoutes,
  nameRoutes,
  crosswalkRoutes,
  indicatorRoutes,
  inequalityRoutes,
  partyRoutes,
  bodyRoutes,
  meetingRoutes,
  policyAreaRoutes,
  disadvantageRoutes,
  releaseRoutes,
  fetchRoutes,
  noticeRoutes,
  compassRoutes,
  commitmentRoutes,
  methodRoutes,
  roundRoutes,
  reportRoutes,
  effectRoutes,
  activityRoutes,
  nowRoutes,
  sheetRoutes,
  planRoutes,
  documentRoutes,
  goalRoutes,
  gapRoutes,
  jointEffortRoutes,
  needRoutes,
  logRoutes,
  sharingRoutes,
];
