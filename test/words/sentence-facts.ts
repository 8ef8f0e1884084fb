import type { OkxFactName } from '#contract';

/** The facts that each sentence about OKX relies on. */
export type SentenceFacts = {
  /** Paths of sentences of the page, of main and of OKX's errors, such as `entry.finding.none`. */
  readonly paths: readonly string[];
  readonly facts: readonly OkxFactName[];
  /** For inferred facts: the words in each language by which the sentence promises nothing. */
  readonly loosely?: RegExp;
};

/** Beside what a topic of Help names as its sources. */
export const sentenceFacts: readonly SentenceFacts[] = [
  {
    paths: [
      'entryForm.addSubtitle',
      'pasted.refused.nothing-found',
      'help.topic.habits.body',
      'help.topic.lost.body',
      'okxErrors.50114.what',
      'okxErrors.60009.next',
      'rotation.switched.lead',
      'terms.apiKey.meaning',
      'verdict.offer.enter.credentials',
    ],
    facts: ['credentials'],
  },
  {
    paths: [
      'entryForm.addresses.inactivity',
      'findings.kind.expired-likely.what',
      'notices.state.expired-likely.body',
      'okxErrors.50119.what',
      'terms.inactivityExpiry.meaning',
    ],
    facts: ['inactivity'],
  },
  {
    paths: ['entryForm.problem.ipAllowlist', 'okxSteps.step.addresses'],
    facts: ['ipAllowlist'],
  },
  { paths: ['okxSteps.step.name'], facts: ['keyName'] },
  {
    paths: [
      'dialogs.confirm.leaves.detail',
      'okxErrors.50102.what',
      'sign.note.validity',
      'sign.result.expired',
      'verdict.clock.failed',
    ],
    facts: ['timestamp'],
  },
  {
    paths: ['commandResults.login.send', 'okxErrors.60006.what', 'sign.login.what'],
    facts: ['webSocketLogin'],
  },
  { paths: ['verdict.limit.config'], facts: ['configRate'] },
  { paths: ['verdict.limit.time'], facts: ['timeRate'] },
  { paths: ['subAccounts.limit'], facts: ['subAccountKeysRate'] },
  { paths: ['help.topic.rate-limits.body'], facts: ['webSocketRate'] },
  { paths: ['okxErrors.50105.next', 'okxSteps.step.passphrase'], facts: ['passphraseLost'] },
  {
    paths: ['entryForm.rotation.hint', 'help.topic.rotation.short', 'help.topic.rotation.body'],
    facts: ['rotation'],
    loosely: /good habit|Signet proposes|建[議议]|Signet 預設|稳妥/,
  },
  {
    paths: ['entries.loginHost.assumed', 'guide.site.turkishDemo', 'help.topic.wrong-site.body'],
    facts: ['turkishSite'],
    loosely: /not known|seems|does not document|沒有列出|没有列出|不知道|似乎|不能确认|没有确认/,
  },
  {
    paths: ['guideInputs.looks.secretKey', 'help.topic.invalid-signature.body'],
    facts: ['secretKeyShape'],
    loosely: /usually|通常/,
  },
  {
    paths: ['guideInputs.looks.passphrase', 'help.topic.special-characters.short'],
    facts: ['passphraseMinimum', 'passphraseMaximum'],
    loosely: /usually|通常/i,
  },
  {
    paths: [
      'entry.remove.warning',
      'entryForm.credentials.once',
      'guide.lost.text',
      'guideReasons.credentials.once.text',
      'help.topic.credentials.body',
      'help.topic.lost.body',
      'terms.secretKey.meaning',
    ],
    facts: ['shownOnce'],
    loosely:
      /\bassume\b|\btreat\b|\bprobably\b|\bmay never\b|if OKX still|請當作|並不確定|若 OKX 仍|请当作|并不确定|如果 OKX 仍/i,
  },
];
