import { access } from './en/access.ts';
import { account } from './en/account.ts';
import { activity } from './en/activity.ts';
import { agreement } from './en/agreement.ts';
import { analysis } from './en/analysis.ts';
import { api } from './en/api.ts';
import { area } from './en/area.ts';
import { bodyText } from './en/body.ts';
import { commitment } from './en/commitment.ts';
import { commitmentScreen } from './en/commitment-screen.ts';
import { compass } from './en/compass.ts';
import { compassRunText } from './en/compass-run.ts';
import { coverageGap } from './en/coverage-gap.ts';
import { crosswalk } from './en/crosswalk.ts';
import { cube } from './en/cube.ts';
import { data } from './en/data.ts';
import { disadvantage } from './en/disadvantage.ts';
import { distribution } from './en/distribution.ts';
import { document } from './en/document.ts';
import { effect } from './en/effect.ts';
import { fetchText } from './en/fetch.ts';
import { goal } from './en/goal.ts';
import { http } from './en/http.ts';
import { indicator } from './en/indicator.ts';
import { inequality } from './en/inequality.ts';
import { installation } from './en/installation.ts';
import { jointEffort } from './en/joint-effort.ts';
import { landscape } from './en/landscape.ts';
import { load } from './en/load.ts';
import { map } from './en/map.ts';
import { measure } from './en/measure.ts';
import { meeting } from './en/meeting.ts';
import { names } from './en/names.ts';
import { need } from './en/need.ts';
import { now } from './en/now.ts';
import { outline } from './en/outline.ts';
import { partyText } from './en/party.ts';
import { plan } from './en/plan.ts';
import { printed } from './en/printed.ts';
import { profile } from './en/profile.ts';
import { release } from './en/release.ts';
import { report } from './en/report.ts';
import { round } from './en/round.ts';
import { rule } from './en/rule.ts';
import { sharing } from './en/sharing.ts';
import { sheet } from './en/sheet.ts';
import { shell } from './en/shell.ts';
import { source } from './en/source.ts';
import { start } from './en/start.ts';
import { table } from './en/table.ts';
import { transfer } from './en/transfer.ts';
import { workbook } from './en/workbook.ts';
import type { Translation } from './language.ts';
import type { sv } from './sv.ts';

/** Every sentence of the interface in English. */
export const en: Translation<typeof sv> = {
  ...access,
  ...account,
  ...agreement,
  ...activity,
  ...analysis,
  ...api,
  ...http,
  ...indicator,
  ...area,
  ...cube,
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
};
