import Type from 'typebox';
import { gapQuery } from '#contract/inequality.ts';
import { paths } from '#contract/paths.ts';
import { DomainError } from '#domain/domain-error.ts';
import { answerRemembered } from '../../http/answer-remembered.ts';
import { describeRoute } from '../../http/describe-route.ts';
import { isUnchanged } from '../../http/entity-tag.ts';
import type { Feature } from '../../http/feature.ts';
import type { PackedAnswer } from '../../http/packed-answer.ts';
import { remember } from '../../http/remember.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { selectGapContext } from './queries.ts';
import { readGap } from './read-gap.ts';

/** The gap between groups of areas as a series. */
export const inequalityRoutes: Feature = (app, { database, programVersion }) => {
  const db = database.public;
  const packed = remember<PackedAnswer>();
  const schema = describeRoute('readGaps', 'public', {
    params: Type.Object({ indicator: Type.String({ maxLength: 100 }) }),
    querystring: gapQuery,
    response: { 200: refTo('GapSeries') },
  });
  app.get(paths.indicatorGaps, { schema }, async (request, reply) => {
    const { indicator } = request.params;
    const { division, within } = request.query;
    const selection = { indicator, division, within };
    const context = await selectGapContext(db, selection);
    if (context.definition === null) {
      throw new DomainError('indicator/unknown-indicator', { indicator });
    }
    if (!context.division_exists) throw new DomainError('area/unknown-division', { division });
    if (!context.within_exists) throw new DomainError('area/unknown-area', { area: within ?? '' });
    const between =
      request.query.between ?? (context.run === null ? 'municipalities' : 'landscapes');
    const state = [context.state, programVersion];
    if (isUnchanged(request, reply, state)) return reply;
    const remembered = {
      name: [indicator, division, within ?? '', between].join('|'),
      state: state.join('|'),
    };
    return answerRemembered(request, reply, packed, remembered, () =>
      readGap(db, selection, context, between),
    );
  });
};
