/**
 * What `npm test` runs: every step, one after the other, whatever became of those before; without a browser,
 * those that need none. The last line is `N passed, N failed, N skipped`; the exit code is 0 only where
 * nothing failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './support/desktop/provide-browser.ts';
import {
  type StepOutcome,
  sum,
  type Tally,
  tallyCheck,
  tallyPlaywright,
  tallyVitest,
} from './support/tally.ts';

type Step = {
  /** As it is shown. */
  readonly name: string;
  /** What follows `npm run`, or what else is done; it tells an exit code. */
  readonly run: readonly string[] | (() => Promise<number>);
  readonly needsBrowser?: true;
  /** Where the step leaves its JSON report; a check without tests leaves none. */
  readonly reportPath?: string;
  readonly tally: (outcome: StepOutcome) => Tally;
};

const resultsFolder = 'out/test-results';
const unitReport = `${resultsFolder}/unit.json`;
const pageReport = `${resultsFolder}/page.json`;
const endToEndReport = `${resultsFolder}/e2e.json`;

/** In order. A new kind of test is one more row, with a `tally` that reads its report. */
const steps: readonly Step[] = [
  { name: 'lint', run: ['lint'], tally: tallyCheck },
  { name: 'typecheck', run: ['typecheck'], tally: tallyCheck },
  { name: 'layers', run: ['layers'], tally: tallyCheck },
  { name: 'unused', run: ['unused'], tally: tallyCheck },
  { name: 'browser', run: findOrInstallBrowser, tally: tallyCheck },
  {
    name: 'unit tests',
    run: [
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    reportPath: unitReport,
    tally: tallyVitest,
  },
  {
    name: 'page tests',
    run: [
      'test:page',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${pageReport}`,
    ],
    needsBrowser: true,
    reportPath: pageReport,
    tally: tallyVitest,
  },
  { name: 'build', run: ['build'], tally: tallyCheck },
  {
    name: 'end-to-end tests',
    run: ['test:e2e'],
    needsBrowser: true,
    reportPath: endToEndReport,
    tally: tallyPlaywright,
  },
];

let isBrowserMissing = false;

/** Once and before any test, so that no test waits for a download or for another that installs. */
async function findOrInstallBrowser(): Promise<number> {
  const browser = await provideBrowser();
  if ('reason' in browser) {
    console.error(browser.reason);
    isBrowserMissing = true;
    return 1;
  }
  console.log(`Chromium ${browser.version}: ${browser.path}`);
  process.env['SIGNET_CHROMIUM'] = browser.path; // the one that was seen to start, for all steps
  return 0;
}

function runScript(script: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...script], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32', // npm is a .cmd file there
    });
    child.on('error', (error) => {
      console.error(`npm could not be started: ${error.message}`);
      resolve(null);
    });
    child.on('close', (exitCode) => resolve(exitCode));
  });
}

async function runStep(step: Step): Promise<Tally> {
  console.log(`\n=== ${step.name}`);
  if (step.needsBrowser && isBrowserMissing) {
    console.log(`=== ${step.name}: NOT RUN, because there is no browser`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  // A report of an earlier run must not pass for one of this run.
  if (step.reportPath !== undefined) rmSync(step.reportPath, { force: true });
  const startedAt = performance.now();
  const exitCode = await (typeof step.run === 'function' ? step.run() : runScript(step.run));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const tally = step.tally({ exitCode, report: readReport(step.reportPath) });
  console.log(`=== ${step.name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return tally;
}

function readReport(path: string | undefined): string | undefined {
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

async function main(): Promise<void> {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < 24) {
    console.error(
      `The tests need Node 24 or newer and this is ${node}: run "npm ci", then "npm test".`,
    );
    process.exitCode = 1;
    return;
  }
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  mkdirSync(resultsFolder, { recursive: true });
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await runStep(step));
  const total = sum(tallies);
  if (total.failed > 0) process.exitCode = 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}

await main();
