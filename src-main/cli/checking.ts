import {
  type CheckVerdict,
  type ErrorCode,
  environmentSchema,
  SignetError,
  siteSchema,
} from '#contract';
import { recordsFromCheck } from '../okx/check-record.ts';
import { OkxClient } from '../okx/client.ts';
import { checkKey } from '../okx/key-check.ts';
import { okxWorld } from './okx-world.ts';
import { given, parseOption } from './option-value.ts';
import type { CheckOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { withRecordsSaved } from './saved-records.ts';
import { findEntry, parseLabel, withUnlockedVault } from './unlocked-vault.ts';
import { verdictText } from './verdict-text.ts';

/**
 * Checks a key and writes down what OKX said of it. What was found is printed also where OKX did not accept
 * it, which is then the error.
 */
export async function check(options: CheckOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const site = given(options.site, (text) =>
    parseOption(siteSchema, text, { option: '--site', field: 'site' }),
  );
  const environment = given(options.environment, (text) =>
    parseOption(environmentSchema, text, { option: '--environment', field: 'environment' }),
  );
  return withUnlockedVault(options, async (vault) => {
    const entry = findEntry(vault, label);
    const verdict = await checkKey(new OkxClient(okxWorld), okxWorld, {
      entry,
      lend: (use) => vault.withCredentials(entry.id, use),
      correctClock: options.correctClock === true,
      site,
      environment,
    });
    const trouble = errorOf(verdict);
    const outcome = { json: { verdict }, text: verdictText(verdict) };
    const learned = recordsFromCheck(verdict, entry);
    const told = await withRecordsSaved(outcome, vault, { id: entry.id, learned });
    return trouble ? { ...told, trouble } : told;
  });
}

function errorOf({ trouble }: CheckVerdict): SignetError | undefined {
  if (trouble === null) return undefined;
  const code: ErrorCode = trouble.kind;
  const { explanation, nextStep, okxCode } = trouble;
  const message = [explanation, ...(nextStep === null ? [] : [nextStep])].join(' ');
  return new SignetError(code, message, okxCode === null ? {} : { okxCode });
}
