import { randomInt } from 'node:crypto';
import { totalmem } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { app } from 'electron';
import type { EventName } from '#contract';
import type { MainTranslator } from '#words/main';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import { knownVaultsIn } from '../operations/known-vaults.ts';
import type { ReminderWatch } from '../operations/reminder-watch.ts';
import type { Shell } from '../operations/shell.ts';
import { openVaultFile } from '../operations/vault-file.ts';
import { builtAt } from './build.ts';
import type { SecretClipboard } from './clipboard/clipboard.ts';
import { saveFile } from './files/save-file.ts';
import { wordFile } from './files/word-file.ts';
import { kdfTargetMs } from './kdf-target.ts';
import { startAtLogin } from './login/login-item.ts';
import type { Preferences } from './preferences/preferences.ts';
import { proxyForOrigin } from './proxy.ts';
import type { Notifier } from './reminders/notifier.ts';
import { report } from './report.ts';
import { openOkxPage, openReleases } from './security/security.ts';
import { confirmNatively } from './windows/confirm.ts';
import { dialogLimit } from './windows/confirmation.ts';
import { oneQuestion } from './windows/one-question.ts';
import { vaultChoice } from './windows/vault-choice.ts';
import type { MainWindow } from './windows/window.ts';

type ShellParts = {
  readonly preferences: Preferences;
  readonly reminders: ReminderWatch;
  readonly window: MainWindow;
  readonly translator: () => MainTranslator;
  readonly notify: (event: EventName) => void;
};

/** Lends operations the world that every door has: clock, randomness, network, questions, and what is stored. */
export function createShell({
  preferences,
  reminders,
  window,
  translator,
  notify,
}: ShellParts): Shell & { readonly preferences: Preferences } {
  return {
    openVaultFile,
    knownVaults: knownVaultsIn(app.getPath('userData'), report),
    now: () => new Date(),
    stopwatch: () => performance.now(),
    pause: (ms) => setTimeout(ms),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    proxyFor: proxyForOrigin,
    memoryBytes: totalmem,
    questionLimit: dialogLimit,
    confirm: oneQuestion((question) => confirmNatively(question, translator().t, window.current)),
    preferences,
    auditMonths: () => preferences.settings().auditMonths,
    reminders,
    notify,
    report,
  };
}

type DesktopParts = Pick<ShellParts, 'window' | 'translator'> & {
  readonly clipboard: SecretClipboard;
  readonly notifier: Notifier;
};

/** Adds the desktop to a shell: dialogs, the clipboard, the system's browser, and this program itself. */
export function createDesktopShell(
  shell: ReturnType<typeof createShell>,
  { window, translator, clipboard, notifier }: DesktopParts,
): DesktopShell {
  return {
    ...shell,
    ...vaultChoice({ translate: () => translator().t, window: () => window.current }),
    kdfTargetMs: kdfTargetMs(app),
    clipboard,
    startAtLogin,
    saveFile: (content) =>
      saveFile(wordFile(content, translator(), new Date().toISOString()), window.current),
    openLink: openOkxPage,
    openReleases,
    systemState: () => ({
      isClipboardClear: !clipboard.holdsSecret,
      isSilenced: notifier.isSilenced,
    }),
    build: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
      builtAt: builtAt(app),
    }),
  };
}
