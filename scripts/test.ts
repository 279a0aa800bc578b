import { runStage, type Stage, sum, type Tally } from './stage.ts';
import { build, deadCode, hasWeb, journeys, lint, types, unitTests } from './stages.ts';

// Everything, in the order in which a mistake is cheapest to find. Later stages run even when an
// earlier one failed, so that one run tells all.
const stages: readonly Stage[] = [
  types,
  lint,
  deadCode,
  unitTests('tests'),
  ...(hasWeb ? [build] : []),
  journeys(),
];

const tallies: Tally[] = [];
for (const stage of stages) tallies.push(await runStage(stage));
const { passed, failed } = sum(tallies);
console.info(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
