import type { AddressInfo } from 'node:net';
import { paths } from '#contract/paths.ts';
import type { AccountCaller } from '#domain/access/caller.ts';
import { DomainError } from '#domain/domain-error.ts';
import { withReadOnly } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { describeRoute } from '../../http/describe-route.ts';
import type { App, Feature } from '../../http/feature.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { remember } from '../../http/remember.ts';
import { refTo } from '../../http/shared-schemas.ts';
import { swedishMoment } from '../../http/tables/swedish-moment.ts';
import { type AreaGround, selectAreaGround } from '../gaps/queries.ts';
import { countUnanswered } from '../joint-efforts/count-unanswered.ts';
import { selectDataState } from '../reference/data-state.ts';
import { noteVisit } from './commands.ts';
import { keepDigest } from './keep-digest.ts';
import { selectLetters } from './queries.ts';
import { selectComing } from './select-coming.ts';
import { selectNews } from './select-news.ts';
import { type CountProposals, selectWaiting } from './select-waiting.ts';

/** At the first visit what has come in so many days is new. */
const firstDays = 14;

/** Nu: what waits for the one who asks, what is new and what comes; and the letters of each week. */
export const nowRoutes: Feature = (app, context) => {
  const { database, clock, installation, mail } = context;

  const grounds = remember<AreaGround>(1);
  const countProposals: CountProposals = async (db, caller) => {
    const state = await selectDataState(database.public);
    const ground = await grounds.recall('', state, () => selectAreaGround(database.public));
    return countUnanswered(db, caller, ground, todayOf(clock));
  };

  const schema = describeRoute('readNow', 'signed-in', { response: { 200: refTo('NowPage') } });
  app.get(paths.now, { schema }, async (request, reply) => {
    const caller = accountOf(request.caller);
    const today = todayOf(clock);
    reply.header('cache-control', 'no-store');
    return inWriteTransaction(database.app, contextOfCaller(caller), async (tx) => {
      const before = await noteVisit(tx, caller.account, today);
      const db = readIn(tx);
      const waiting = await selectWaiting(db, caller, today, countProposals);
      const news = await selectNews(db, before ?? daysBefore(today, firstDays));
      const coming = await selectComing(db, today);
      return {
        today,
        waiting: waiting.map((item) => ({
          ...item,
          object: item.object ?? null,
          due: item.due ?? null,
        })),
        since: before ?? null,
        news: [...news],
        coming: [...coming],
      };
    });
  });

  const letters = describeRoute('listLetters', 'operator', {
    response: { 200: refTo('LetterList') },
  });
  app.get(paths.letters, { schema: letters }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const found = await withReadOnly(database.app, contextOfCaller(request.caller), selectLetters);
    return { hasServer: mail.hasServer, letters: [...found] };
  });

  const digest = keepDigest({
    app: database.app,
    mail,
    clock,
    installation,
    countProposals,
    home: () => homeOf(app, process.env.SAMSYN_ADDRESS),
    onFault: (error) => app.log.error({ err: error }, 'weekly letters'),
  });
  app.addHook('onClose', async () => digest.close());
};

/** Access says that it is an account; this says it to the compiler. */
function accountOf(caller: { readonly kind: string }): AccountCaller {
  if (caller.kind !== 'account') throw new DomainError('access/sign-in-needed');
  return caller as AccountCaller;
}

/** Where readers of a letter find the program: as the operator has set it, else on this computer. */
function homeOf(app: App, address: string | undefined): string {
  if (address) return address.replace(/\/+$/, '');
  const port = (app.server.address() as AddressInfo | null)?.port ?? 0;
  return `http://127.0.0.1:${port}`;
}

/** The day in Swedish time, an ISO date. */
function todayOf(clock: () => Date): string {
  return swedishMoment(clock().toISOString()).slice(0, 10);
}

function daysBefore(day: string, number: number): string {
  return new Date(Date.parse(day) - number * 86_400_000).toISOString().slice(0, 10);
}
