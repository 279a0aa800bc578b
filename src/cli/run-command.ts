import { type Speech, speak } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';

type Command = (
  speech: Speech,
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
) => Promise<void>;

// A command is read in when it is asked for: those that need no server start at once.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  practice: async () => (await import('./commands/practice.ts')).practice,
  load: async () => (await import('./commands/load.ts')).load,
  'load-areas': async () => (await import('./commands/load-areas.ts')).loadAreas,
  crosswalk: async () => (await import('./commands/crosswalk.ts')).makeCrosswalk,
  fetch: async () => (await import('./commands/fetch.ts')).fetchCounty,
  analyse: async () => (await import('./commands/analyse.ts')).analyse,
  'verify-log': async () => (await import('./commands/verify-log.ts')).verifyLog,
  export: async () => (await import('./commands/export.ts')).exportTo,
  distribute: async () => (await import('./commands/distribute.ts')).distributeTo,
  import: async () => (await import('./commands/import.ts')).importFrom,
};

/** Commands that explain themselves, and answer bad input as a program among others does. */
const tools = new Set(['analyse']);

/** Runs the command that the words name; the exit code is 0 when it went well. */
export async function runCommand(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const speech = speak(environment.SAMSYN_LANGUAGE === 'en' ? 'en' : 'sv');
  const name = words[0] ?? '--help';
  const isHelp = words.some((word) => word === '--help' || word === '-h');
  if ((isHelp && !tools.has(name)) || words.length === 0) {
    console.info(speech.say('start.help'));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(speech.say('start.unknown-command', { command: name }));
    return 2;
  }
  try {
    const run = await command();
    await run(speech, environment, words.slice(1));
    return 0;
  } catch (error) {
    explain(speech, error);
    return tools.has(name) && error instanceof DomainError ? 2 : 1;
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
