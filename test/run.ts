/**
 * `npm test` runs every step, even if an earlier one failed; without a browser, only the steps that need none.
 * Checks and the build run in parallel. Tests run one step after the other, because each uses all cores.
 * The last line is `N passed, N failed, N skipped`, and the exit code is 0 only if nothing failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { whyNotWritable } from '../tools/folder-access.ts';
import { provideBrowser } from './support/desktop/provide-browser.ts';
import {
  flakyTests,
  type StepOutcome,
  sum,
  type Tally,
  tallyCheck,
  tallyPlaywright,
  tallyVitest,
} from './support/tally.ts';

type Step = {
  /** The displayed name. */
  readonly name: string;
  /** The arguments of `npm run`, or a function that returns an exit code. */
  readonly run: readonly string[] | (() => Promise<number>);
  readonly needsBrowser?: true;
  /** The JSON report of the step; a check without tests has none. */
  readonly reportPath?: string;
  readonly tally: (outcome: StepOutcome) => Tally;
};

const resultsFolder = 'out/test-results';
const unitReport = `${resultsFolder}/unit.json`;
const pageReport = `${resultsFolder}/page.json`;
const endToEndReport = `${resultsFolder}/e2e.json`;

/** The longest first, so that the others run beside it. */
const checks: readonly Step[] = [
  { name: 'types of the tests', run: ['typecheck:test'], tally: tallyCheck },
  { name: 'types of the page and its tests', run: ['typecheck:renderer'], tally: tallyCheck },
  { name: 'types of main', run: ['typecheck:main'], tally: tallyCheck },
  { name: 'build', run: ['build'], tally: tallyCheck },
  { name: 'layers', run: ['layers'], tally: tallyCheck },
  { name: 'unused', run: ['unused'], tally: tallyCheck },
  { name: 'lint', run: ['lint'], tally: tallyCheck },
];

/** In their order. For a new kind of test, add a row with a `tally` that reads its report. */
const tests: readonly Step[] = [
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
  {
    name: 'end-to-end tests',
    run: ['test:e2e'],
    needsBrowser: true,
    reportPath: endToEndReport,
    tally: tallyPlaywright,
  },
];

let isBrowserMissing = false;

/** Provides the browser once before all tests, so that no test waits for a download or another installer. */
async function findOrInstallBrowser(): Promise<number> {
  const browser = await provideBrowser();
  if ('reason' in browser) {
    console.error(browser.reason);
    isBrowserMissing = true;
    return 1;
  }
  console.log(`Chromium ${browser.version}: ${browser.path}`);
  process.env['SIGNET_CHROMIUM'] = browser.path; // all steps use the browser that has started
  return 0;
}

type Ran = { readonly exitCode: number | null; readonly output: string };

/** Shows the script's output as it arrives, or holds it back while others print at the same time. */
function runScript(script: readonly string[], isHeld: boolean): Promise<Ran> {
  return new Promise((resolve) => {
    const stream = isHeld ? 'pipe' : 'inherit';
    const child = spawn('npm', ['run', '--silent', ...script], {
      stdio: ['ignore', stream, stream],
      shell: process.platform === 'win32', // npm is a .cmd file there
    });
    let output = '';
    for (const held of [child.stdout, child.stderr]) {
      held?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', (error) =>
      resolve({ exitCode: null, output: `npm could not be started: ${error.message}\n` }),
    );
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** Runs as many at once as there are cores. Each shows its output in one piece when it has ended. */
async function runChecks(): Promise<readonly Tally[]> {
  const waiting = [...checks];
  const tallies: Tally[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      tallies.push(await runStep(step, true));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return tallies;
}

async function runStep(step: Step, isHeld = false): Promise<Tally> {
  if (!isHeld) console.log(`\n=== ${step.name}`);
  // Otherwise the report of an earlier run could be taken for one of this run.
  if (step.reportPath !== undefined) rmSync(step.reportPath, { force: true });
  if (step.needsBrowser && isBrowserMissing) {
    console.log(`=== ${step.name}: NOT RUN, because there is no browser`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const startedAt = performance.now();
  const { exitCode, output } =
    typeof step.run === 'function'
      ? { exitCode: await step.run(), output: '' }
      : await runScript(step.run, isHeld);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const tally = step.tally({ exitCode, report: readReport(step.reportPath) });
  process.stdout.write(isHeld ? `\n=== ${step.name}\n${output}` : output);
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
  const reason = whyNotWritable(resultsFolder);
  if (reason !== undefined) {
    console.error(reason);
    process.exitCode = 1;
    return;
  }
  mkdirSync(resultsFolder, { recursive: true });
  const tallies = [...(await runChecks())];
  for (const step of tests) tallies.push(await runStep(step));
  const total = sum(tallies);
  if (total.failed > 0) process.exitCode = 1;
  const flaky = flakyTests(readReport(endToEndReport));
  if (flaky.length > 0) {
    console.log(`\nFlaky, for they passed only when they were tried again:\n${flaky.join('\n')}`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}

await main();
