import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { recoveryKitFile } from '../../../../src-main/app/files/recovery-kit.ts';

const kit = { recoveryCode: 'ABCD-EFGH', madeAt: '2026-11-20T08:00:00.000Z' };

describe('recoveryKitFile', () => {
  it('contains the purpose, the code and its date, in every language', () => {
    const [english, chinese] = (['en', 'zh-Hant'] as const).map((language) =>
      recoveryKitFile(kit, mainTranslator(language).t),
    );
    const { t } = mainTranslator('en');
    expect([english, chinese]).toEqual([
      {
        name: 'Signet recovery kit.txt',
        text: `Signet recovery kit\n\n${t('files:recoveryKit.purpose')}\n${t('files:recoveryKit.advice')}\n\nRecovery code: ABCD-EFGH\nMade on: 2026-11-20\n`,
      },
      {
        name: 'Signet 復原資料.txt',
        text: expect.stringMatching(
          /^Signet 復原資料\n\n.+\n.+\n\n復原碼: ABCD-EFGH\n建立日期: 2026-11-20\n$/,
        ),
      },
    ]);
  });
});
