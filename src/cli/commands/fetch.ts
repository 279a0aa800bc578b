import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { FetchPlanText, FetchRunText } from '#contract/fetches.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { describeOutcome, describePlan, describeProgress } from '../describe-fetch.ts';
import { type OpenSamsyn, openSamsyn } from '../open-samsyn.ts';

/** How often the run is looked at, in ms. */
const lookEvery = 500;

/**
 * `samsyn fetch county 03`: prints the plan; with `--yes`, or a yes at the terminal, fetches the county through
 * the running server, or by itself where none runs. Ctrl-C cancels and says how to go on.
 *
 * @throws DomainError `fetch/command-arguments`, `fetch/not-complete`, `release/server-refused`
 */
export async function fetchCounty(
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<void> {
  const { county, yes, author } = readFetchWords(words);
  const samsyn = await openSamsyn(environment, speech.language);
  try {
    const plan = await samsyn.get<FetchPlanText>(pathTo(paths.fetchPlan, {}, { county }));
    for (const line of describePlan(speech, plan)) console.info(line);
    if (!yes && !(await askAtTerminal(speech))) {
      console.info(speech.say('fetch.cli.nothing-asked'));
      return;
    }
    const started = await samsyn.post<FetchRunText>(paths.fetches, { county, author });
    const run = await follow(speech, samsyn, started, author);
    for (const line of describeOutcome(speech, run)) console.info(line);
    if (run.state === 'cancelled') {
      console.info(speech.say('fetch.cli.how-to-go-on', { county }));
    }
    if (run.state !== 'done') throw new DomainError('fetch/not-complete');
  } finally {
    await samsyn.close();
  }
}

/** What the words say. Throws `fetch/command-arguments` with the one that does not fit. */
export function readFetchWords(words: readonly string[]): {
  readonly county: string;
  readonly yes: boolean;
  readonly author: string;
} {
  const refuse = (word: string): never => {
    throw new DomainError('fetch/command-arguments', { word });
  };
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: { yes: { type: 'boolean' }, author: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const isKnown = token.name === 'yes' || (token.name === 'author' && token.value);
    if (!isKnown) refuse(token.rawName);
  }
  const [what = 'fetch', county = what, ...more] = positionals;
  if (what !== 'county') refuse(what);
  if (!/^[0-9]{2}$/.test(county)) refuse(county);
  if (more[0] !== undefined) refuse(more[0]);
  return { county, yes: values.yes === true, author: String(values.author ?? 'samsyn fetch') };
}

async function askAtTerminal(speech: Speech): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const said = await terminal.question(speech.say('fetch.cli.ask'));
  terminal.close();
  return said.trim().toLowerCase() === speech.say('fetch.cli.yes');
}

/** Prints each part as it ends, and what is being fetched, until the run has ended. */
async function follow(
  speech: Speech,
  samsyn: OpenSamsyn,
  started: FetchRunText,
  author: string,
): Promise<FetchRunText> {
  const cancel = (): void => {
    console.info(speech.say('fetch.cli.cancelling'));
    // It may have ended in the meantime, and then there is nothing to cancel.
    samsyn.post(pathTo(paths.fetchCancel, { run: started.id }), { author }).catch(() => undefined);
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  try {
    const told = new Set<string>();
    let doing: string | undefined;
    for (;;) {
      const run = await samsyn.get<FetchRunText>(pathTo(paths.fetch, { run: started.id }));
      tellEnded(speech, run, told);
      const now = describeProgress(speech, run);
      const current = run.parts.find((part) => part.state === 'running')?.source;
      if (now !== undefined && current !== doing) console.info(now);
      doing = current;
      if (run.state !== 'planned' && run.state !== 'running') return run;
      if (run.interrupted) return run;
      await new Promise((next) => setTimeout(next, lookEvery));
    }
  } finally {
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
  }
}

function tellEnded(speech: Speech, run: FetchRunText, told: Set<string>): void {
  for (const part of run.parts) {
    if (part.state === 'waiting' || part.state === 'running' || told.has(part.source)) continue;
    told.add(part.source);
    console.info(
      speech.say('fetch.cli.part', {
        done: told.size,
        all: run.parts.length,
        name: part.name[speech.language],
        state: speech.say(`fetch.state.${part.state}`),
      }),
    );
  }
}
