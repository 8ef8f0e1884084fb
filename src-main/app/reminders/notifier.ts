import type { NotificationConstructorOptions } from 'electron';
import type { MainTranslate } from '#words/main';
import type { Announcement } from '../../operations/reminder-watch.ts';
import { type Notice, noticesOf } from './notice.ts';

/** The part of Electron's notification that is used. */
type Bubble = {
  on(event: 'close', listener: (details: { readonly reason?: string }) => void): unknown;
  on(event: 'click' | 'show', listener: () => void): unknown;
  /** macOS and Windows: the system does not show it, and asks no one. */
  on(event: 'failed', listener: () => void): unknown;
  on(event: 'action', listener: (details: { readonly actionIndex: number }) => void): unknown;
  show(): void;
  close(): void;
};

type NotifierParts = {
  /** Electron's class, which only its main process has. */
  readonly Notification: {
    isSupported(): boolean;
    new (options: NotificationConstructorOptions): Bubble;
  };
  readonly translate: () => MainTranslate;
  /** @returns `undefined` while the vault is locked */
  readonly labelOf: (entryId: string) => string | undefined;
  /** @param entryId `null` for all of them */
  readonly open: (entryId: string | null) => void;
  /** @param entryId `null` for the audit */
  readonly snoozeADay: (entryId: string | null) => void;
  /** Called with what the system did not show. */
  readonly failed: (announcements: readonly Announcement[]) => void;
  /** Called when {@link Notifier.isSilenced} changes. */
  readonly changed: (isSilenced: boolean) => void;
};

/** Shows and closes the system's notifications. */
export class Notifier {
  /** A notification without a reference is garbage-collected, and its click is lost. */
  readonly #shown = new Map<Bubble, Notice>();
  readonly #parts: NotifierParts;
  #isSilenced = false;

  constructor(parts: NotifierParts) {
    this.#parts = parts;
  }

  /** `true` if the system did not show the last notification; unknown counts as shown. */
  get isSilenced(): boolean {
    return this.#isSilenced;
  }

  /** Shows announcements. Each replaces an earlier notification about the same entry. */
  show(announcements: readonly Announcement[], { isSilent = false } = {}): void {
    const { Notification, translate, labelOf } = this.#parts;
    // `isSupported` alone makes macOS ask for permission, and Windows create a shortcut in its Start menu.
    if (announcements.length === 0) return;
    if (!Notification.isSupported()) {
      this.#fail(announcements);
      return;
    }
    const replaced = new Set(announcements.map(({ entryId }) => entryId));
    this.closeStale(({ entryId }) => !replaced.has(entryId));
    for (const notice of noticesOf(announcements, labelOf, translate()))
      this.#show(notice, isSilent);
  }

  /** Closes notifications that no longer apply. A summary stays until none of its entries does. */
  closeStale(isStillSo: (announcement: Announcement) => boolean): void {
    for (const [bubble, notice] of [...this.#shown]) {
      const announcements = notice.announcements.filter(isStillSo);
      if (announcements.length === 0) this.#close(bubble);
      else this.#shown.set(bubble, { ...notice, announcements });
    }
  }

  /** SECURITY: after a lock, notifications that name a key are replaced by ones that do not. */
  hideLabels(): void {
    const named = [...this.#shown.values()].filter(({ isNamed }) => isNamed);
    for (const { announcements } of named) this.show(announcements, { isSilent: true });
  }

  closeAll(): void {
    this.closeStale(() => false);
  }

  #show(notice: Notice, isSilent: boolean): void {
    const { Notification, open, snoozeADay, translate } = this.#parts;
    const { title, body, announcements } = notice;
    const [first, ...others] = announcements;
    const only = others.length === 0 ? first : undefined;
    const openIt = () => open(only?.entryId ?? null);
    const t = translate();
    // Some systems show no buttons; a click beside them opens in any case.
    const texts = only ? [t('notices:open'), t('notices:snooze')] : [t('notices:open')];
    const actions = texts.map((text) => ({ type: 'button' as const, text }));
    const bubble = new Notification({ title, body, actions, silent: isSilent });
    this.#shown.set(bubble, notice);
    bubble.on('close', ({ reason }) => {
      // Windows keeps a notification that timed out, with its label, in its notification centre.
      if (reason !== 'timedOut') this.#shown.delete(bubble);
    });
    bubble.on('show', () => this.#silence(false));
    bubble.on('failed', () => {
      const lost = this.#shown.get(bubble)?.announcements ?? [];
      this.#shown.delete(bubble);
      this.#fail(lost);
    });
    bubble.on('click', () => {
      this.#close(bubble);
      openIt();
    });
    bubble.on('action', ({ actionIndex }) => {
      this.#close(bubble);
      if (actionIndex === 1 && only) snoozeADay(only.entryId);
      else openIt();
    });
    bubble.show();
  }

  #fail(announcements: readonly Announcement[]): void {
    this.#silence(true);
    this.#parts.failed(announcements);
  }

  #silence(isSilenced: boolean): void {
    if (isSilenced === this.#isSilenced) return;
    this.#isSilenced = isSilenced;
    this.#parts.changed(isSilenced);
  }

  #close(bubble: Bubble): void {
    this.#shown.delete(bubble);
    bubble.close();
  }
}
