import { dayMs, type FindingRemedy, foldCase, isKeyNameOf, okxCodes, okxErrorOf } from '#contract';
import type { Examined, Found } from './subject.ts';

/** Signet's own choice: a careful owner checks a key once a month. */
const staleCheckDays = 30;

/** Finds checks that are missing, refused or old, and answers that differ from what the owner entered. */
export function checkFindings(examined: Examined): readonly Found[] {
  const { entry, isLive, at } = examined;
  const { lastCheck } = entry;
  if (lastCheck === null) {
    const severity = isLive ? 'attention' : 'advice';
    return [{ kind: 'never-checked', severity, evidence: 'seen', remedy: 'check' }];
  }
  const { checkedAt, okxCode } = lastCheck;
  const found: Found[] = okxCode === null ? [] : [refusal(examined, okxCode)];
  if (Date.parse(at) - Date.parse(checkedAt) > staleCheckDays * dayMs) {
    const stale = { evidence: 'seen', remedy: 'check', at: checkedAt } as const;
    found.push({ kind: 'checked-long-ago', severity: 'advice', ...stale });
  }
  return [...found, ...differences(examined)];
}

function refusalRemedy(okxCode: string): FindingRemedy {
  const error = okxErrorOf(okxCode);
  if (error?.field) return 'edit';
  return error?.says === 'held' ? 'edit-on-okx' : 'check';
}

function refusal({ entry }: Examined, okxCode: string): Found {
  const at = entry.lastCheck?.checkedAt ?? null;
  const shared = { severity: 'attention', evidence: 'confirmed', at } as const;
  if (okxCode === okxCodes.otherEnvironment) {
    const other = entry.environment === 'live' ? 'demo' : 'live';
    return { kind: 'environment-differs', ...shared, remedy: 'edit', subjects: [other] };
  }
  return { kind: 'refused', ...shared, remedy: refusalRemedy(okxCode), subjects: [okxCode] };
}

function differences({ entry }: Examined): readonly Found[] {
  const confirmed = entry.lastCheck?.confirmed;
  if (!confirmed) return [];
  const shared = {
    evidence: 'confirmed',
    remedy: 'edit',
    at: entry.lastCheck?.checkedAt ?? null,
  } as const;
  const found: Found[] = [];
  if (confirmed.environment !== entry.environment) {
    const subjects = [confirmed.environment];
    found.push({ kind: 'environment-differs', severity: 'attention', ...shared, subjects });
  }
  if (confirmed.account !== entry.account.kind) {
    const subjects = [confirmed.account];
    found.push({ kind: 'account-differs', severity: 'attention', ...shared, subjects });
  }
  if (!isKeyNameOf(entry.label, confirmed.label)) {
    found.push({
      kind: 'name-differs',
      severity: 'advice',
      ...shared,
      subjects: [confirmed.label],
    });
  }
  return found;
}

/**
 * Finds a key that can move money and whose applications were never tried in demo trading.
 *
 * @param inDemo the applications that have a demo key, each as returned by `foldCase`
 */
export function demoFindings(
  { entry, canMove }: Examined,
  inDemo: ReadonlySet<string>,
): readonly Found[] {
  const isTicked = entry.ticks.some(({ item }) => item === 'tested-in-demo');
  const isTried = entry.applications.some((name) => inDemo.has(foldCase(name)));
  if (!canMove || isTicked || isTried) return [];
  const subjects = [...entry.applications];
  const shared = { evidence: 'seen', remedy: 'guide-demo', subjects } as const;
  return [{ kind: 'untested-in-demo', severity: 'advice', ...shared }];
}
