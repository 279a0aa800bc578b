import { paths } from '#contract/paths.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { textOfInstallation } from './rows.ts';

/** What this installation holds. It is known from the start, so the answer costs no statement. */
export const installationRoutes: Feature = (app, { installation, programVersion }) => {
  const text = textOfInstallation(installation);
  const schema = describeRoute('readInstallation', 'public', {
    response: { 200: refTo('Installation') },
  });
  app.get(paths.installation, { schema }, async (request, reply) =>
    isUnchanged(request, reply, [JSON.stringify(text), programVersion]) ? reply : text,
  );
};
