import { describe, expect, it } from 'vitest';
import { flakyTests, sum, tallyCheck, tallyPlaywright, tallyVitest } from './tally.ts';

function report(...files: readonly (readonly [status: string, ...tests: string[]])[]): string {
  const testResults = files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  return JSON.stringify({ testResults });
}

describe('tallyCheck', () => {
  it('counts one test, which passed only if the exit code is 0', () => {
    expect([0, 1, null].map((exitCode) => tallyCheck({ exitCode, report: undefined }))).toEqual([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ]);
  });
});

describe('tallyVitest', () => {
  it.each([
    ['all kinds of tests', 1, report(['failed', 'passed', 'failed', 'pending', 'todo']), [1, 1, 2]],
    ['a clean run', 0, report(['passed', 'passed'], ['passed', 'passed', 'skipped']), [2, 0, 1]],
    ['a file that could not be loaded', 1, report(['passed', 'passed'], ['failed']), [1, 1, 0]],
    ['an error outside of any test', 1, report(['passed', 'passed']), [1, 1, 0]],
    ['a run that was killed', null, report(['passed', 'passed']), [1, 1, 0]],
    ['no tests', 0, report(), [0, 1, 0]],
    ['skipped tests only', 0, report(['passed', 'pending']), [0, 1, 1]],
    ['a missing report', 0, undefined, [0, 1, 0]],
    ['a report that was cut off', 0, '{"testResults":[', [0, 1, 0]],
    ['a report of another kind', 0, '{"testResults":[null,{"assertionResults":[1]}]}', [0, 1, 0]],
    ['a report that is null', 0, 'null', [0, 1, 0]],
  ] as const)('counts %s', (_what, exitCode, text, [passed, failed, skipped]) => {
    expect(tallyVitest({ exitCode, report: text })).toEqual({ passed, failed, skipped });
  });
});

describe('tallyPlaywright', () => {
  const stats = (expected: number, unexpected: number, flaky: number, skipped: number) =>
    JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });

  it.each([
    ['all kinds of tests', 1, stats(3, 2, 1, 4), [4, 2, 4]],
    ['a clean run', 0, stats(2, 0, 0, 1), [2, 0, 1]],
    ['an error outside of any test', 1, stats(2, 0, 0, 0), [2, 1, 0]],
    ['no tests', 0, stats(0, 0, 0, 0), [0, 1, 0]],
    ['a missing report', 0, undefined, [0, 1, 0]],
    ['a report that was cut off', 1, '{"stats":{', [0, 1, 0]],
  ] as const)('counts %s', (_what, exitCode, text, [passed, failed, skipped]) => {
    expect(tallyPlaywright({ exitCode, report: text })).toEqual({ passed, failed, skipped });
  });
});

describe('flakyTests', () => {
  it('names only flaky tests, in suites of any depth', () => {
    const spec = (title: string, ...statuses: readonly string[]) => ({
      title,
      file: 'a.spec.ts',
      tests: statuses.map((status) => ({ status })),
    });
    const inner = {
      specs: [spec('wavers within', 'expected', 'flaky'), spec('fails', 'unexpected')],
    };
    const suite = { specs: [spec('wavers', 'flaky'), spec('passes', 'expected')], suites: [inner] };
    expect(flakyTests(JSON.stringify({ suites: [suite] }))).toEqual([
      'a.spec.ts: wavers',
      'a.spec.ts: wavers within',
    ]);
  });

  it.each([undefined, '', 'null', '{"suites":1}', '{"suites":[null,{"specs":[1]}]}'])(
    'names none if the report is %s',
    (report) => {
      expect(flakyTests(report)).toEqual([]);
    },
  );
});

describe('sum', () => {
  it('adds each of the three numbers, and starts from zero', () => {
    const tally = { passed: 1, failed: 2, skipped: 3 };
    expect([sum([tally, tally]), sum([])]).toEqual([
      { passed: 2, failed: 4, skipped: 6 },
      { passed: 0, failed: 0, skipped: 0 },
    ]);
  });
});
