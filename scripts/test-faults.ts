import { runStage, type Stage, sum } from './stage.ts';
import { unitTests } from './stages.ts';

// Every fault, as often as it takes to believe the answer: half an hour. `npm test` has the short form.
const often = { SAMSYN_KILLS: '200', SAMSYN_CUTS: '20' };

const short = unitTests('faults', 'database');
const stage: Stage = {
  ...short,
  words: [...short.words, 'tests/faults', 'src/server/database/distribution'],
  environment: { ...often, ...pick(Object.keys(often)) },
};

/** What whoever runs this has asked for goes before what is usual. */
function pick(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
}

const { passed, failed } = sum([await runStage(stage)]);
console.info(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
