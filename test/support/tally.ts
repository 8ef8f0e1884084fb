/** The numbers of passed, failed and skipped checks or tests. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The exit code of a finished step (`null` if it could not be started or was killed), and its report. */
export type StepOutcome = {
  readonly exitCode: number | null;
  /** The text of the report file; `undefined` if there is none. */
  readonly report: string | undefined;
};

/** Counts a check that is no test runner as a single test. */
export function tallyCheck({ exitCode }: StepOutcome): Tally {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/**
 * Counts the tests of a Vitest JSON report. A file that could not be loaded, an error outside any test, a missing or
 * unreadable report, and a run without tests each count as a failure.
 */
export function tallyVitest({ exitCode, report }: StepOutcome): Tally {
  const files = filesOf(report);
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const brokenFiles = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  const isUnexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: isUnexplained ? 1 : failed,
    skipped: statuses.length - passed - failedTests,
  };
}

/** Counts the tests of a Playwright JSON report. An error outside any test and a run without tests are failures. */
export function tallyPlaywright({ exitCode, report }: StepOutcome): Tally {
  const parsed = parseJson(report);
  const stats = isObject(parsed) && isObject(parsed['stats']) ? parsed['stats'] : {};
  const [expected, unexpected, flaky, skipped] = ['expected', 'unexpected', 'flaky', 'skipped'].map(
    (name) => (typeof stats[name] === 'number' ? stats[name] : 0),
  ) as [number, number, number, number]; // as many as names
  const isUnexplained = unexpected === 0 && (exitCode !== 0 || expected + flaky === 0);
  return { passed: expected + flaky, failed: isUnexplained ? 1 : unexpected, skipped };
}

/** Lists the tests of a Playwright JSON report that passed only at a retry, as `file: title`. */
export function flakyTests(report: string | undefined): readonly string[] {
  const parsed = parseJson(report);
  return isObject(parsed) ? listOf(parsed['suites']).flatMap(flakyOf) : [];
}

function flakyOf(suite: Readonly<Record<string, unknown>>): readonly string[] {
  const specs = listOf(suite['specs']).filter((spec) =>
    listOf(spec['tests']).some((test) => test['status'] === 'flaky'),
  );
  const own = specs.map((spec) => `${String(spec['file'])}: ${String(spec['title'])}`);
  return [...own, ...listOf(suite['suites']).flatMap(flakyOf)];
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Adds up tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

type TestFile = {
  readonly status: unknown;
  readonly assertionResults: readonly { readonly status: unknown }[];
};

/** Returns the files of a report; none if the text is not a report. */
function filesOf(report: string | undefined): readonly TestFile[] {
  const parsed = parseJson(report);
  if (!isObject(parsed) || !Array.isArray(parsed['testResults'])) return [];
  return parsed['testResults'].filter(isTestFile);
}

function isTestFile(value: unknown): value is TestFile {
  if (!isObject(value) || !Array.isArray(value['assertionResults'])) return false;
  return value['assertionResults'].every(isObject);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a run that was cut off; counted as a failure
  }
}
