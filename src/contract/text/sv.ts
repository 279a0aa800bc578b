import { access } from './sv/access.ts';
import { account } from './sv/account.ts';
import { activity } from './sv/activity.ts';
import { agreement } from './sv/agreement.ts';
import { analysis } from './sv/analysis.ts';
import { api } from './sv/api.ts';
import { area } from './sv/area.ts';
import { bodyText } from './sv/body.ts';
import { commitment } from './sv/commitment.ts';
import { commitmentScreen } from './sv/commitment-screen.ts';
import { compass } from './sv/compass.ts';
import { compassRunText } from './sv/compass-run.ts';
import { coverageGap } from './sv/coverage-gap.ts';
import { crosswalk } from './sv/crosswalk.ts';
import { cube } from './sv/cube.ts';
import { data } from './sv/data.ts';
import { disadvantage } from './sv/disadvantage.ts';
import { distribution } from './sv/distribution.ts';
import { document } from './sv/document.ts';
import { effect } from './sv/effect.ts';
import { fetchText } from './sv/fetch.ts';
import { goal } from './sv/goal.ts';
import { http } from './sv/http.ts';
import { indicator } from './sv/indicator.ts';
import { inequality } from './sv/inequality.ts';
import { installation } from './sv/installation.ts';
import { jointEffort } from './sv/joint-effort.ts';
import { landscape } from './sv/landscape.ts';
import { load } from './sv/load.ts';
import { map } from './sv/map.ts';
import { measure } from './sv/measure.ts';
import { meeting } from './sv/meeting.ts';
import { names } from './sv/names.ts';
import { need } from './sv/need.ts';
import { now } from './sv/now.ts';
import { outline } from './sv/outline.ts';
import { partyText } from './sv/party.ts';
import { plan } from './sv/plan.ts';
import { printed } from './sv/printed.ts';
import { profile } from './sv/profile.ts';
import { release } from './sv/release.ts';
import { report } from './sv/report.ts';
import { round } from './sv/round.ts';
import { rule } from './sv/rule.ts';
import { sharing } from './sv/sharing.ts';
import { sheet } from './sv/sheet.ts';
import { shell } from './sv/shell.ts';
import { source } from './sv/source.ts';
import { start } from './sv/start.ts';
import { table } from './sv/table.ts';
import { transfer } from './sv/transfer.ts';
import { workbook } from './sv/workbook.ts';

/** Every sentence of the interface in Swedish. */
export const sv = {
  ...access,
  ...account,
  ...agreement,
  ...activity,
  ...analysis,
  ...api,
  ...area,
  ...cube,
  ...http,
  ...indicator,
  ...disadvantage,
  ...distribution,
  ...document,
  ...fetchText,
  ...goal,
  ...landscape,
  ...map,
  ...measure,
  ...meeting,
  ...effect,
  ...report,
  ...round,
  ...rule,
  ...inequality,
  ...installation,
  ...load,
  ...commitment,
  ...commitmentScreen,
  ...compass,
  ...compassRunText,
  ...crosswalk,
  ...data,
  ...names,
  ...now,
  ...outline,
  ...partyText,
  ...bodyText,
  ...plan,
  ...printed,
  ...profile,
  ...release,
  ...sharing,
  ...sheet,
  ...shell,
  ...source,
  ...start,
  ...table,
  ...transfer,
  ...workbook,
  ...coverageGap,
  ...jointEffort,
  ...need,
} as const;
