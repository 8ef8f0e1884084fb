import { describe, expect, it } from 'vitest';
import { failure, okxErrorCodes, ruleError, SignetError } from '#contract';
import { commandLineTranslator } from '#words/command-line';
import { en } from '#words/en';
import { zhHant } from '#words/zh-hant';
import { CommandError } from '../../../src-main/cli/command-error.ts';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { languages } from '../../words/languages.ts';

const english = await commandLineTranslator('en');
const chinese = await commandLineTranslator('zh-Hant');

describe('the text of an error', () => {
  it('is what an error of the command line says, in the language', () => {
    const error = new CommandError('CANCELLED', ({ t }) => t('commandErrors:cancelled'));
    expect([english, chinese].map((words) => errorText(error, words))).toEqual([
      en.commandErrors.cancelled,
      zhHant.commandErrors.cancelled,
    ]);
  });

  it('names the field and the rule that it breaks', () => {
    const error = ruleError('usedAt', 'laterUse');
    expect(errorText(error, english)).toBe(`usedAt: ${en.rules.laterUse}.`);
    expect(errorText(error, chinese)).toBe(`usedAt：${zhHant.rules.laterUse}。`);
  });

  it.each([
    ['rotation', 'rotationMissing', 'The rotation is not under way for this entry.'],
    ['compromise', 'leakReported', 'The leak is already reported for this entry.'],
  ] as const)('is a sentence about a %s, not the name of a field', (field, name, sentence) => {
    const error = ruleError(field, name);
    expect(errorText(error, english)).toBe(sentence);
    expect(errorText(error, chinese)).toBe(`${zhHant.rules[name]}。`);
  });

  it('names the reasons, one after the other', () => {
    const error = failure('FILE_BUSY', [{ name: 'vaultBusy' }, { name: 'outcomeUnknown' }]);
    const { vaultBusy, outcomeUnknown } = en.reasons;
    expect(errorText(error, english)).toBe(`${vaultBusy} ${outcomeUnknown}`);
  });

  it('calls a permission as OKX does in the language', () => {
    const reason = { name: 'permissionMissing', values: { permission: 'withdraw' } } as const;
    const error = failure('PERMISSION_MISSING', [reason]);
    expect(errorText(error, english)).toMatch(/^This request needs the Withdraw permission/);
    expect(errorText(error, chinese)).toContain(`需要 ${zhHant.entries.permission.withdraw} 權限`);
  });

  it('says why a master password is weak', () => {
    const values = { score: 1, best: 4, minimum: 3 };
    const detail = 'warning.dates suggestion.anotherWord';
    const error = failure('PASSWORD_WEAK', [{ name: 'passwordWeak', values }], { detail });
    const { warning, suggestion } = en.password;
    const told = errorText(error, english);
    expect(told.endsWith(`${warning.dates} ${suggestion.anotherWord}`)).toBe(true);
  });

  it('is that of its code if it has neither a rule nor reasons', () => {
    const { what, remedy } = en.errors.DISK_FULL;
    const error = new SignetError('DISK_FULL', 'For developers.', { detail: 'ENOSPC' });
    expect(errorText(error, english)).toBe(`${what} ${remedy} (ENOSPC)`);
  });

  it('speaks of no window where there is a remedy for the terminal', () => {
    const error = new SignetError('VAULT_DAMAGED', 'For developers.');
    expect(errorText(error, english)).toContain(en.commandErrors.remedy.VAULT_DAMAGED);
  });
});

describe('the text of a refusal by OKX', () => {
  it.each(okxErrorCodes)(
    'is that of requests if there is one, else that of checks, in every language: %s',
    async (code) => {
      const error = new SignetError('OKX_REFUSED', 'For developers.', { okxCode: code });
      for (const { language, catalogue } of languages) {
        const { okxErrors, okxRequestErrors } = catalogue;
        const { what, next } = { ...okxErrors, ...okxRequestErrors }[code];
        const told = errorText(error, await commandLineTranslator(language));
        expect([told.includes(what), told.includes(next), told.includes(code)]).toEqual([
          true,
          true,
          true,
        ]);
      }
    },
  );

  it('quotes OKX after a code that Signet does not know', () => {
    const origin = { okxCode: '59999', okxSaid: 'New rule' };
    const told = errorText(new SignetError('OKX_REFUSED', 'For developers.', origin), english);
    expect(told).toMatch(/59999.* \(OKX 59999: New rule\)$/);
  });
});
