import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { recoveryKitFile } from '../../../../src-main/app/files/recovery-kit.ts';
import { inZone } from '../../../support/zones.ts';

const kit = { recoveryCode: 'ABCD-EFGH', madeAt: new Date(2026, 10, 20, 8).toISOString() };

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

  it.each([
    ['Pacific/Kiritimati', '2026-11-21'],
    ['America/Los_Angeles', '2026-11-20'],
  ])('is dated by the day of its owner in %s', (zone, day) => {
    const { t } = mainTranslator('en');
    const made = { ...kit, madeAt: '2026-11-20T12:00:00.000Z' };
    expect(inZone(zone, () => recoveryKitFile(made, t)).text).toContain(`Made on: ${day}\n`);
  });
});
