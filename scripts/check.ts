import { runStage, type Stage, sum, type Tally } from './stage.ts';
import { deadCode, lint, types, unitTests } from './stages.ts';

// What can be known in under a minute, before a commit: no database, no browser.
const stages: readonly Stage[] = [types, lint, deadCode, unitTests('pure tests', 'pure')];

const tallies: Tally[] = [];
for (const stage of stages) tallies.push(await runStage(stage));
const { passed, failed } = sum(tallies);
console.info(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
