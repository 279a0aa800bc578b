import { type Speech, speak } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { makeCrosswalk } from './commands/crosswalk.ts';
import { distributeTo } from './commands/distribute.ts';
import { exportTo } from './commands/export.ts';
import { fetchCounty } from './commands/fetch.ts';
import { importFrom } from './commands/import.ts';
import { load } from './commands/load.ts';
import { loadAreas } from './commands/load-areas.ts';
import { practice } from './commands/practice.ts';
import { start } from './commands/start.ts';
import { verifyLog } from './commands/verify-log.ts';

type Command = (
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  start,
  practice,
  load,
  'load-areas': loadAreas,
  crosswalk: makeCrosswalk,
  fetch: fetchCounty,
  'verify-log': verifyLog,
  export: exportTo,
  distribute: distributeTo,
  import: importFrom,
};

/** Runs the command that the words name; the exit code is 0 when it went well. */
async function run(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const speech = speak(environment.SAMSYN_LANGUAGE === 'en' ? 'en' : 'sv');
  const name = words[0] ?? '--help';
  if (words.some((word) => word === '--help' || word === '-h') || words.length === 0) {
    console.info(speech.say('start.help'));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(speech.say('start.unknown-command', { command: name }));
    return 2;
  }
  try {
    await command(speech, environment, words.slice(1));
    return 0;
  } catch (error) {
    explain(speech, error);
    return 1;
  }
}

/** A refusal gets its sentence; anything else is shown whole, for whoever must mend it. */
function explain(speech: Speech, error: unknown): void {
  if (error instanceof DomainError) {
    const values = Object.fromEntries(
      Object.entries(error.data).map(([key, value]) => [
        key,
        Array.isArray(value) ? speech.list(value.map(String)) : ((value ?? '') as string | number),
      ]),
    );
    const sentence = speech.sayIfKnown(`error.${error.code}`, values);
    if (sentence !== undefined) {
      console.error(sentence);
      return;
    }
  }
  console.error(speech.say('start.unexpected'));
  console.error(error);
}

process.exitCode = await run(process.argv.slice(2), process.env);
// A pool or a watcher that someone forgot must not keep the terminal waiting.
process.exit();
