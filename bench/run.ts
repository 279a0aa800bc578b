/**
 * `npm run bench`: times and sizes in one table. Names choose (`npm run bench -- pages web`);
 * `--store` keeps the ratios for later runs to be compared with.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureAssociation } from './association.ts';
import { measureAutocorrelation } from './autocorrelation.ts';
import { changeSince, loadBaseline, storeBaseline, tolerance } from './baseline.ts';
import { measureCommitments } from './commitments.ts';
import { measureCompass } from './compass.ts';
import { measureCountry } from './country.ts';
import { measureFiles } from './files.ts';
import { measureFormats } from './formats.ts';
import { measureGrouping } from './grouping.ts';
import { measureGrowth } from './growth.ts';
import { measureLoad } from './load.ts';
import { measureNeighbours } from './neighbours.ts';
import { measurePages } from './pages.ts';
import { measurePlans } from './plans.ts';
import { measureRegression } from './regression.ts';
import { measureReport } from './report.ts';
import { meetsGoal, type Row } from './row.ts';
import { measureRule } from './rule.ts';
import { measureScan } from './scan.ts';
import { measureSheets } from './sheets.ts';
import { measureStart } from './start.ts';
import { measureStatistics } from './statistics.ts';
import { composeTable } from './table.ts';
import { measureTransfer } from './transfer.ts';
import { measureWeb } from './web.ts';

const benchmarks: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  statistics: measureStatistics,
  neighbours: measureNeighbours,
  association: measureAssociation,
  autocorrelation: measureAutocorrelation,
  scan: measureScan,
  commitments: measureCommitments,
  compass: measureCompass,
  grouping: measureGrouping,
  regression: measureRegression,
  rule: measureRule,
  plans: measurePlans,
  sheets: measureSheets,
  load: measureLoad,
  files: measureFiles,
  formats: measureFormats,
  report: measureReport,
  transfer: measureTransfer,
  pages: measurePages,
  growth: measureGrowth,
  country: measureCountry,
  web: measureWeb,
  start: measureStart,
};

const words = process.argv.slice(2);
const names = words.filter((word) => word !== '--store');
const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}.`);
  console.error(`There are: ${Object.keys(benchmarks).join(', ')}; and --store.`);
  process.exit(2);
}

const machine = `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
// What others do: the load before anything here adds to it.
const load = loadavg()[0]!;
const isBusy = load > cpus().length * 0.75;
const rows: Row[] = [];
for (const [name, run] of Object.entries(benchmarks)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.error(`Measuring ${name} …`);
  rows.push(...(await run()));
}

const baseline = loadBaseline();
console.info(`${composeTable(rows, baseline)}\n\n${machine}`);
if (isBusy) {
  const processors = `${cpus().length} processors`;
  console.info(
    `The machine was busy before it began (load ${load.toFixed(1)} on ${processors}): the times are the most it may take.`,
  );
}
if (baseline) console.info(`Stored ratios: ${baseline.takenOn}, ${baseline.machine}`);

const cache = join(import.meta.dirname, '..', 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const takenAt = new Date().toISOString();
writeFileSync(
  join(cache, 'bench.json'),
  `${JSON.stringify({ takenAt, machine, load, rows }, null, 2)}\n`,
);
if (words.includes('--store')) {
  const stored = isBusy ? rows.filter((row) => 'unit' in row && row.unit === 'kB') : rows;
  storeBaseline(stored, machine, takenAt.slice(0, 10));
  if (isBusy) console.info('Only the sizes are stored; store the times when the machine is quiet.');
}

const slower = rows.filter((row) => {
  const ratio = 'reason' in row ? undefined : row.ratio?.value;
  return (changeSince(baseline?.ratios ?? {}, row.id, ratio) ?? 0) > tolerance;
});
const wanting = rows.filter((row) => 'reason' in row || meetsGoal(row) === false);
// What the benchmarks started may still hold a socket or a timer.
process.exit(wanting.length > 0 || slower.length > 0 ? 1 : 0);
