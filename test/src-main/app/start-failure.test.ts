import { describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import { mainTranslator } from '#words/main';
import { startFailure } from '../../../src-main/app/start-failure.ts';

const machine = `${process.platform}-${process.arch}`;

describe.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
  'why Signet cannot start, in %s',
  (language) => {
    const { t } = mainTranslator(language);
    const told = (error: unknown) => startFailure(error, t);

    it('names the machine without a binary', () => {
      const sentence = told(new SignetError('MACHINE_UNSUPPORTED', 'In English.'));
      expect([sentence.includes(machine), sentence.includes('{')]).toEqual([true, false]);
    });

    it('has its own sentence for missing cryptography', () => {
      expect(told(new SignetError('ALGORITHM_MISSING', 'In English.'))).toBe(
        t('failures:start.algorithm'),
      );
    });

    it.each([new Error('secret'), 'secret', new SignetError('FILE_UNUSABLE', 'secret')])(
      'never quotes another error',
      (error) => {
        expect(told(error)).toBe(t('failures:start.unexpected'));
      },
    );
  },
);
