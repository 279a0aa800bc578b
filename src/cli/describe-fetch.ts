import type { FetchPlanText, FetchRunText } from '#contract/fetches.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayDuration, summarizeRun } from '#contract/text/say-fetch.ts';

/** A plan as lines for the terminal. */
export function describePlan(speech: Speech, plan: FetchPlanText): readonly string[] {
  const { county, countyName } = plan;
  const name =
    countyName === null
      ? speech.say('fetch.county-code', { county })
      : speech.say('fetch.county-named', { name: countyName, county });
  return [
    speech.say('fetch.plan', { county: name }),
    ...plan.parts.map((part) =>
      speech.say('fetch.cli.plan-part', {
        name: part.name[speech.language],
        publisher: part.publisher,
        table: part.table,
        cells: speech.number(part.cells, 0),
        calls: speech.number(part.calls, 0),
      }),
    ),
    speech.say('fetch.plan-sum', {
      calls: speech.number(plan.calls, 0),
      cells: speech.number(plan.cells, 0),
      minutes: Math.max(1, Math.round(plan.expected / 60_000)),
    }),
    ...(plan.unfinished === null ? [] : [speech.say('fetch.plan-goes-on')]),
  ];
}

/** How far a run has come, in one line. */
export function describeProgress(speech: Speech, run: FetchRunText): string | undefined {
  const current = run.parts.find((part) => part.state === 'running');
  if (current === undefined) return undefined;
  return speech.say('fetch.doing', {
    name: current.name[speech.language],
    done: run.parts.filter(({ state }) => state !== 'waiting' && state !== 'running').length,
    all: run.parts.length,
    left: sayDuration(speech, run.timeLeft),
  });
}

/** What came and what did not, with the reason of each. */
export function describeOutcome(speech: Speech, run: FetchRunText): readonly string[] {
  const { language } = speech;
  const lines = run.parts.flatMap((part) => {
    const name = part.name[language];
    if (part.error !== null) {
      return [speech.say('fetch.did-not-come', { name, sentence: part.error.sentence })];
    }
    const { judgement, unknownCodes } = part;
    const cells = speech.number(part.cells ?? 0, 0);
    const came =
      unknownCodes === 0 ? [] : [speech.say('fetch.came', { name, cells, unknown: unknownCodes })];
    if (part.state !== 'held' || judgement === null) return came;
    const numbers = {
      added: speech.number(judgement.new, 0),
      changed: speech.number(judgement.changed, 0),
      same: speech.number(judgement.same, 0),
    };
    return [
      speech.say('fetch.held-lead', { name, ...numbers }),
      ...judgement.jumps.map((jump) =>
        speech.say('fetch.jump', {
          ...jump,
          before: speech.number(jump.before, 1),
          after: speech.number(jump.after, 1),
        }),
      ),
      speech.say('fetch.cli.held'),
    ];
  });
  return [summarizeRun(speech, run), ...lines];
}
