import {
  type ErrorCode,
  isExplained,
  isSuggestion,
  isWarning,
  permissions,
  type Reason,
  type Rule,
  type SignetError,
} from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { CommandError } from './command-error.ts';
import { printable } from './printable.ts';

/** Words an error for people. */
export function errorText(error: SignetError, words: CommandLineTranslator): string {
  if (error instanceof CommandError) return error.say(words);
  if (error.okxCode !== undefined) return requestRefusalText(error, words);
  if (error.rule) {
    const isProxy = error.field === 'httpsProxy';
    return ruleText(isProxy ? 'HTTPS_PROXY' : (error.field ?? ''), error.rule, words);
  }
  if (error.code === 'MACHINE_UNSUPPORTED') {
    return words.t('failures:start.machine', { machine: error.detail ?? '' });
  }
  if (error.reasons === undefined) return failureText(error, words);
  const sentences = reasonsText(error.reasons, words);
  const feedback = error.code === 'PASSWORD_WEAK' ? feedbackText(error, words) : [];
  return joinSentences([sentences, ...feedback], words);
}

/** Words reasons, of which there is at least one. */
export function reasonsText(reasons: readonly Reason[], words: CommandLineTranslator): string {
  return joinSentences(
    reasons.map((reason) => reasonText(reason, words)),
    words,
  );
}

function reasonText({ name, values = {} }: Reason, { t }: CommandLineTranslator): string {
  const permission = permissions.find((each) => each === values['permission']);
  // A permission is called as OKX's pages call it in the language.
  const worded = permission && { permission: t(`entries:permission.${permission}`) };
  // A path is named by whoever made the file.
  const shown = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'string' ? printable(value) : value,
  ]);
  return t(`reasons:${name}`, { ...Object.fromEntries(shown), ...worded });
}

/** Says why a master password is weak, and what would help. */
function feedbackText({ detail = '' }: SignetError, { t }: CommandLineTranslator) {
  return detail.split(' ').flatMap((each) => {
    const [kind, key = ''] = each.split('.');
    if (kind === 'warning' && isWarning(key)) return [t(`password:warning.${key}`)];
    return isSuggestion(key) ? [t(`password:suggestion.${key}`)] : [];
  });
}

/** Says what the value of an option or a field must be, or why a step of a rotation or a leak is refused. */
export function ruleText(
  name: string,
  { name: ruleName, values }: Rule,
  { t }: CommandLineTranslator,
): string {
  const rule = t(`rules:${ruleName}`, values);
  if (name === 'rotation' || name === 'compromise') {
    return t(`commandErrors:stepRule.${name}`, { rule });
  }
  return t('commandErrors:rule', { name, rule });
}

/** Says what happened and what to do after OKX refused a request of a check. */
export function checkRefusalText(code: string, { t }: CommandLineTranslator): string {
  return isExplained(code)
    ? t('commandErrors:both', {
        first: t(`okxErrors:${code}.what`),
        second: t(`okxErrors:${code}.next`),
      })
    : t('commandErrors:both', {
        first: t('verdict:unknownCode', { code }),
        second: t('verdict:unknownNext'),
      });
}

/** The same for any other request, with what is known about its endpoint, and OKX's own words. */
export function requestRefusalText(
  { okxCode: code = '', okxSaid: said }: Pick<SignetError, 'okxCode' | 'okxSaid'>,
  words: CommandLineTranslator,
  endpoint?: string,
): string {
  const { t } = words;
  const sentences = isOwnOfRequests(code)
    ? [t(`okxRequestErrors:${code}.what`), endpoint, t(`okxRequestErrors:${code}.next`)]
    : [checkRefusalText(code, words), endpoint];
  const joined = joinSentences(sentences, words);
  return said
    ? t('commandErrors:okxSaid', { sentences: joined, code, said })
    : t('commandErrors:okxCode', { sentences: joined, code });
}

/** Joins the sentences that are there. */
export function joinSentences(
  sentences: readonly (string | undefined)[],
  { t }: CommandLineTranslator,
): string {
  return sentences
    .filter((sentence) => sentence !== undefined)
    .reduce((first, second) => t('commandErrors:both', { first, second }));
}

type RequestErrorCode = (typeof ownOfRequests)[number];

/** The codes of which a request says something else than a check. */
const ownOfRequests = [
  '50001',
  '50004',
  '50005',
  '50011',
  '50013',
  '50026',
  '50030',
  '50038',
  '50053',
  '50101',
  '50107',
  '50113',
  '50115',
  '50120',
] as const;

function isOwnOfRequests(code: string): code is RequestErrorCode {
  return ownOfRequests.some((own) => own === code);
}

/** Says what happened and what to do by the code of an error, with its detail. */
export function failureText(
  { code, detail }: { readonly code: ErrorCode; readonly detail?: string | null | undefined },
  { t }: CommandLineTranslator,
): string {
  const sentences = t('commandErrors:both', {
    first: t(`errors:${code}.what`),
    second: hasOwnRemedy(code) ? t(`commandErrors:remedy.${code}`) : t(`errors:${code}.remedy`),
  });
  return detail ? t('commandErrors:detail', { sentences, detail }) : sentences;
}

/** The errors whose remedy in `errors` speaks of the window. */
const ownRemedies = [
  'NOT_A_VAULT',
  'VAULT_DAMAGED',
  'KDF_OUT_OF_BOUNDS',
  'FILE_CHANGED',
  'INPUT_INVALID',
] as const satisfies readonly ErrorCode[];

function hasOwnRemedy(code: ErrorCode): code is (typeof ownRemedies)[number] {
  return ownRemedies.some((own) => own === code);
}
