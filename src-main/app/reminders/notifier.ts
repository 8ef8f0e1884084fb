import type { NotificationConstructorOptions } from 'electron';
import type { MainTranslate } from '#words/main';
import type { Announcement } from '../../reminders/reminder.ts';
import { type Notice, noticesOf } from './notice.ts';

/** What of Electron's notification is used. */
type Bubble = {
  on(event: 'close', listener: (details: { readonly reason?: string }) => void): unknown;
  on(event: 'click' | 'show', listener: () => void): unknown;
  /** macOS and Windows: the system does not show it, and has not asked anybody. */
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
  /** @param entryId `undefined` for all of them */
  readonly open: (entryId: string | undefined) => void;
  readonly snoozeADay: (entryId: string) => void;
  /** Called with what the system did not show, so nobody was told of it. */
  readonly failed: (announcements: readonly Announcement[]) => void;
  /** Called when {@link Notifier.isSilenced} changes. */
  readonly changed: () => void;
};

/** The bubbles of the system. */
export class Notifier {
  /** Held also because a notification that nobody holds is collected, and its click with it. */
  readonly #shown = new Map<Bubble, Notice>();
  readonly #parts: NotifierParts;
  #isSilenced = false;

  constructor(parts: NotifierParts) {
    this.#parts = parts;
  }

  /** Whether the system did not show the last one; unknown counts as shown. */
  get isSilenced(): boolean {
    return this.#isSilenced;
  }

  /** Shows what is told; of each entry, in the place of what was told before. */
  show(announcements: readonly Announcement[], { isSilent = false } = {}): void {
    const { Notification, translate, labelOf } = this.#parts;
    // The question alone has macOS ask for permission, and Windows make a shortcut in its Start menu.
    if (announcements.length === 0) return;
    if (!Notification.isSupported()) {
      this.#fail(announcements);
      return;
    }
    const retold = new Set(announcements.map(({ entryId }) => entryId));
    this.closeStale(({ entryId }) => !retold.has(entryId));
    for (const notice of noticesOf(announcements, labelOf, translate()))
      this.#show(notice, isSilent);
  }

  /** Takes back what is no longer so. One that counts many stays until that is none of them. */
  closeStale(isStillSo: (announcement: Announcement) => boolean): void {
    for (const [bubble, notice] of [...this.#shown]) {
      const announcements = notice.announcements.filter(isStillSo);
      if (announcements.length === 0) this.#close(bubble);
      else this.#shown.set(bubble, { ...notice, announcements });
    }
  }

  /** SECURITY: what names a key of a vault that is now locked is replaced by what does not. */
  hideLabels(): void {
    const named = [...this.#shown.values()].filter(({ isNamed }) => isNamed);
    for (const { announcements } of named) this.show(announcements, { isSilent: true });
  }

  /** Takes back all that is still shown. */
  closeAll(): void {
    this.closeStale(() => false);
  }

  #show(notice: Notice, isSilent: boolean): void {
    const { Notification, open, snoozeADay, translate } = this.#parts;
    const { title, body, announcements } = notice;
    const entryId = announcements.length === 1 ? announcements[0]?.entryId : undefined;
    const t = translate();
    // Buttons where the system has them; a click beside them opens in any case.
    const texts =
      entryId === undefined ? [t('notices:open')] : [t('notices:open'), t('notices:snooze')];
    const actions = texts.map((text) => ({ type: 'button' as const, text }));
    const bubble = new Notification({ title, body, actions, silent: isSilent });
    this.#shown.set(bubble, notice);
    bubble.on('close', ({ reason }) => {
      // Windows keeps what timed out in its notification centre, label and all.
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
      open(entryId);
    });
    bubble.on('action', ({ actionIndex }) => {
      this.#close(bubble);
      if (actionIndex === 1 && entryId !== undefined) snoozeADay(entryId);
      else open(entryId);
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
    this.#parts.changed();
  }

  #close(bubble: Bubble): void {
    this.#shown.delete(bubble);
    bubble.close();
  }
}
