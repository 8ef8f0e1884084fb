import { setTimeout } from 'node:timers/promises';
import {
  defaultSettings,
  type EventName,
  parse,
  type RequestOf,
  type Settings,
  settingsSchema,
} from '#contract';
import type { ProxySettings } from '../../src-main/okx/proxy.ts';
import type { DesktopShell, FileContent } from '../../src-main/operations/desktop-shell.ts';
import type { Question } from '../../src-main/operations/shell.ts';
import {
  emptyBook,
  forgetPlace,
  type ReminderBook,
  switchTo,
} from '../../src-main/reminders/reminder-book.ts';
import { type KnownVaults, knownVaultsLimit } from '../../src-main/vault/known-vaults.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';

/** The shell's answers, which a test can change at any time. */
type Answers = {
  now: Date;
  /** Answers a native dialog as the user would, possibly after a while. */
  confirm: (question: Question) => boolean | Promise<boolean>;
  proxy: ProxySettings;
  saveFile: (content: FileContent) => boolean | Promise<boolean>;
  /** The path chosen in the dialogs for vaults; `undefined` if they are canceled. */
  vault: string | undefined;
  newVault: string | undefined;
  /** May throw, as if the disk were full. */
  beforeRemembering: () => void;
};

/** The core's calls to the shell, in order. */
type Recorded = {
  readonly questions: Question[];
  readonly secretCopies: { readonly text: string; readonly clearAfterSeconds: number }[];
  readonly textCopies: string[];
  readonly loginItems: boolean[];
  readonly files: FileContent[];
  readonly links: string[];
  /** The files shown in their folders. */
  readonly shown: string[];
  readonly events: EventName[];
  readonly reports: unknown[];
};

export type FakeShell = {
  readonly shell: DesktopShell;
  readonly answers: Answers;
  readonly recorded: Recorded;
  /** Everything that is stored outside the vault. */
  readonly preferences: {
    settings: Settings;
    readonly lastSeenRevisions: Map<string, number>;
    reminders: ReminderBook;
    knownVaults: KnownVaults;
    isListLost: boolean;
  };
};

/** Creates a fake shell for the vault at `vaultPath`. Everything except the vault itself is fake, and recorded. */
export function createFakeShell(vaultPath: string): FakeShell {
  const answers: Answers = {
    now: new Date('2026-11-20T08:00:00.000Z'),
    confirm: () => true,
    // Refused at once, so that no accidental request of a test leaves this machine.
    proxy: { httpsProxy: 'http://127.0.0.1:9', noProxy: '' },
    saveFile: () => true,
    vault: undefined,
    newVault: undefined,
    beforeRemembering: () => undefined,
  };
  const recorded: Recorded = {
    questions: [],
    secretCopies: [],
    textCopies: [],
    loginItems: [],
    files: [],
    links: [],
    shown: [],
    events: [],
    reports: [],
  };
  const preferences: FakeShell['preferences'] = {
    settings: defaultSettings,
    lastSeenRevisions: new Map(),
    reminders: emptyBook,
    knownVaults: [],
    isListLost: false,
  };
  const shell: DesktopShell = {
    openVaultFile: (path) => new VaultFile(path),
    knownVaults: {
      list: () => preferences.knownVaults,
      remember: (known) => {
        preferences.knownVaults = known;
      },
      isLost: () => preferences.isListLost,
      defaultPath: vaultPath,
    },
    chooseVault: async () => answers.vault,
    chooseNewVault: async () => answers.newVault,
    showInFolder: (path) => {
      recorded.shown.push(path);
    },
    now: () => answers.now,
    stopwatch: () => performance.now(),
    pause: (ms) => setTimeout(ms),
    random: () => 0.5,
    proxyFor: async () => answers.proxy,
    memoryBytes: () => 0,
    questionLimit: 2000,
    // Below what any machine needs for the floor, so the floor is chosen.
    kdfTargetMs: 1,
    confirm: async (question) => {
      recorded.questions.push(question);
      return answers.confirm(question);
    },
    clipboard: {
      copySecret: async (text, clearAfterSeconds) => {
        recorded.secretCopies.push({ text, clearAfterSeconds });
      },
      copyText: async (text) => {
        recorded.textCopies.push(text);
      },
    },
    preferences: {
      settings: () => preferences.settings,
      change: (change) => {
        preferences.settings = changed(preferences.settings, change);
        return preferences.settings;
      },
      lastSeenRevision: (vaultId) => preferences.lastSeenRevisions.get(vaultId) ?? 0,
      rememberRevision: (vaultId, revision) => {
        answers.beforeRemembering();
        preferences.lastSeenRevisions.set(vaultId, revision);
      },
    },
    auditMonths: () => preferences.settings.auditMonths,
    reminders: {
      index: () => preferences.reminders.index,
      save: (index) => {
        preferences.reminders = { ...preferences.reminders, index };
      },
      switchTo: (placeId) => {
        preferences.reminders = switchTo(preferences.reminders, placeId, knownVaultsLimit);
      },
      forget: (placeId) => {
        preferences.reminders = forgetPlace(preferences.reminders, placeId);
      },
    },
    startAtLogin: async (isOn) => {
      answers.beforeRemembering();
      recorded.loginItems.push(isOn);
    },
    saveFile: async (content) => {
      recorded.files.push(content);
      return answers.saveFile(content);
    },
    openLink: async (url) => {
      recorded.links.push(url);
    },
    openReleases: async () => {
      recorded.links.push('releases');
    },
    systemState: () => ({ isClipboardClear: true, isSilenced: false }),
    build: () => ({
      version: '0.1.0',
      electron: '45',
      chromium: '150',
      node: '24',
      builtAt: '2026-11-20T08:00:00.000Z',
    }),
    notify: (event) => {
      recorded.events.push(event);
    },
    report: (error) => {
      recorded.reports.push(error);
    },
  };
  return { shell, answers, recorded, preferences };
}

function changed(settings: Settings, change: RequestOf<'settings:set'>): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return parse(settingsSchema, { ...settings, ...Object.fromEntries(given) }, 'settings');
}
