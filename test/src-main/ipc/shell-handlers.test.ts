import { describe, expect, it } from 'vitest';
import { defaultSettings, environmentSchema, SignetError, siteSchema } from '#contract';
import { isOkxPage } from '../../../src-main/okx/sites.ts';
import { emptyProfile } from '../../support/profile.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();

describe('settings', () => {
  it('are the defaults until one is changed; the others stay, and the page gets an event', async () => {
    const profile = emptyProfile(folder);
    const seen = [
      await profile.value('settings:get', {}),
      await profile.value('settings:set', { theme: 'dark' }),
      await profile.value('settings:set', { lockMinutes: 240 }),
      await profile.value('settings:get', {}),
    ];
    const last = { ...defaultSettings, theme: 'dark', lockMinutes: 240 };
    expect([seen, profile.recorded.events]).toEqual([
      [defaultSettings, { ...defaultSettings, theme: 'dark' }, last, last],
      ['settings:changed', 'settings:changed'],
    ]);
  });

  it('refuse values out of range, change nothing and send no event', async () => {
    const profile = emptyProfile(folder);
    const refusals = [
      await profile.refusal('settings:set', { lockMinutes: 0 }),
      await profile.refusal('settings:set', { lockMinutes: 241 }),
      await profile.refusal('settings:set', { clipboardSeconds: 4 }),
      await profile.refusal('settings:set', { clipboardSeconds: 121 }),
      await profile.refusal('settings:set', { lockMinutes: Number.POSITIVE_INFINITY }),
    ];
    expect([refusals, profile.preferences.settings, profile.recorded.events]).toEqual([
      [
        'INPUT_INVALID lockMinutes',
        'INPUT_INVALID lockMinutes',
        'INPUT_INVALID clipboardSeconds',
        'INPUT_INVALID clipboardSeconds',
        'INPUT_INVALID lockMinutes',
      ],
      defaultSettings,
      [],
    ]);
  });
});

describe('the start at login', () => {
  it('is changed by the system, and only if the setting is given', async () => {
    const profile = emptyProfile(folder);
    await profile.value('settings:set', { staysInTray: true });
    await profile.value('settings:set', { startsAtLogin: true });
    await profile.value('settings:set', { startsAtLogin: false });
    expect(profile.recorded.loginItems).toEqual([true, false]);
  });

  it('keeps the setting if the system cannot change it', async () => {
    const profile = emptyProfile(folder);
    profile.answers.beforeRemembering = () => {
      throw new SignetError('FILE_UNUSABLE', 'The file could not be written.');
    };
    const refusal = await profile.refusal('settings:set', { startsAtLogin: true });
    expect([refusal, profile.preferences.settings, profile.recorded.events]).toEqual([
      'FILE_UNUSABLE',
      defaultSettings,
      [],
    ]);
  });
});

describe('clipboard:copy', () => {
  it('passes the text on unchanged, not as a secret', async () => {
    const profile = emptyProfile(folder);
    const text = " curl 'https://www.okx.com' \\\n -H x\t";
    const response = await profile.value('clipboard:copy', { text });
    const { textCopies, secretCopies } = profile.recorded;
    expect([response, textCopies, secretCopies]).toEqual([{}, [text], []]);
  });
});

describe('clipboard:copy-secret', () => {
  it('passes the text on as a secret, to be cleared after the seconds in the settings', async () => {
    const profile = emptyProfile(folder);
    await profile.value('settings:set', { clipboardSeconds: 17 });
    const response = await profile.value('clipboard:copy-secret', { text: 'Té5t_pass' });
    const { textCopies, secretCopies } = profile.recorded;
    expect([response, textCopies, secretCopies]).toEqual([
      { clearsAfterSeconds: 17 },
      [],
      [{ text: 'Té5t_pass', clearAfterSeconds: 17 }],
    ]);
  });

  it('refuses an empty text and more than 128 characters', async () => {
    const profile = emptyProfile(folder);
    const refusals = [
      await profile.refusal('clipboard:copy-secret', { text: '' }),
      await profile.refusal('clipboard:copy-secret', { text: 'x'.repeat(129) }),
    ];
    expect([refusals, profile.recorded.secretCopies]).toEqual([
      ['INPUT_INVALID text', 'INPUT_INVALID text'],
      [],
    ]);
  });
});

describe('link:open', () => {
  it('opens every page of every site and environment through the shell', async () => {
    const profile = emptyProfile(folder);
    const pages = ['api-management', 'security', 'documentation'] as const;
    for (const page of pages) {
      for (const site of siteSchema.options) {
        for (const environment of environmentSchema.options) {
          await profile.value('link:open', { page, site, environment });
        }
      }
    }
    const { links } = profile.recorded;
    expect([links.length, links.filter((link) => !isOkxPage(link)), new Set(links)]).toEqual([
      24,
      [],
      new Set([
        'https://www.okx.com/account/my-api?go-live-trading=1',
        'https://www.okx.com/account/my-api?go-demo-trading=1',
        'https://my.okx.com/account/my-api?go-live-trading=1',
        'https://my.okx.com/account/my-api?go-demo-trading=1',
        'https://app.okx.com/account/my-api?go-live-trading=1',
        'https://app.okx.com/account/my-api?go-demo-trading=1',
        'https://tr.okx.com/account/my-api?go-live-trading=1',
        'https://tr.okx.com/account/my-api?go-demo-trading=1',
        'https://www.okx.com/account/security',
        'https://my.okx.com/account/security',
        'https://app.okx.com/account/security',
        'https://tr.okx.com/account/security',
        'https://www.okx.com/docs-v5/en/',
        'https://my.okx.com/docs-v5/en/',
        'https://app.okx.com/docs-v5/en/',
        'https://tr.okx.com/docs-v5/',
      ]),
    ]);
  });
});

describe('system:state', () => {
  it("returns the shell's facts about the system", async () => {
    const profile = emptyProfile(folder);
    expect(await profile.value('system:state', {})).toEqual(profile.shell.systemState());
  });
});

describe('application:about', () => {
  it("returns the shell's facts about itself, and the path of the vault", async () => {
    const profile = emptyProfile(folder);
    expect(await profile.value('application:about', {})).toEqual({
      ...profile.shell.build(),
      isOld: false,
      vaultPath: profile.path,
    });
  });
});
