import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mainMessages } from '../../../src-main/app/messages.ts';
import { writeRecoveryKit } from '../../../src-main/app/recovery-kit-file.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const kit = { recoveryCode: 'ABCD-EFGH', madeAt: '2026-11-20T08:00:00.000Z' };
const { recoveryKit: words } = mainMessages('en', '');

describe('writeRecoveryKit', () => {
  it('writes what the code is for, the code and its date, in either language', async () => {
    const texts = [];
    for (const language of ['en', 'zh-Hant'] as const) {
      const path = join(folder, `${language}.txt`);
      await writeRecoveryKit(path, kit, mainMessages(language, '').recoveryKit);
      texts.push(readFileSync(path, 'utf8'));
    }
    expect(texts).toEqual([
      `Signet recovery kit\n\n${words.lines.join('\n')}\n\nRecovery code: ABCD-EFGH\nMade on: 2026-11-20\n`,
      expect.stringMatching(
        /^Signet 復原資料\n\n.+\n.+\n\n復原碼: ABCD-EFGH\n建立日期: 2026-11-20\n$/,
      ),
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'leaves it to its owner only, also over a longer file that everybody could read',
    async () => {
      const [made, over] = [join(folder, 'made.txt'), join(folder, 'over.txt')];
      writeFileSync(over, 'x'.repeat(10_000), { mode: 0o666 });
      await writeRecoveryKit(made, kit, words);
      await writeRecoveryKit(over, kit, words);
      const modes = [made, over].map((path) => statSync(path).mode & 0o777);
      expect([modes, readFileSync(over, 'utf8')]).toEqual([
        [0o600, 0o600],
        readFileSync(made, 'utf8'),
      ]);
    },
  );

  it('fails where it cannot write', async () => {
    const work = writeRecoveryKit(join(folder, 'missing', 'kit.txt'), kit, words);
    await expect(work).rejects.toMatchObject({ code: 'FILE_UNUSABLE' });
  });
});
