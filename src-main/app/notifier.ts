import { Notification } from 'electron';
import type { Telling } from '../rotation/reminder.ts';
import type { MainMessages } from './messages.ts';
import { type Notice, noticesOf } from './notice.ts';

type NotifierParts = {
  readonly messages: () => MainMessages;
  /** @returns `undefined` while the vault is locked */
  readonly labelOf: (entryId: string) => string | undefined;
  /** @param entryId `undefined` for all of them */
  readonly open: (entryId: string | undefined) => void;
  readonly snoozeADay: (entryId: string) => void;
};

/** The bubbles of the system. */
export class Notifier {
  /** Held also because a notification that nobody holds is collected, and its click with it. */
  readonly #shown = new Map<Notification, Notice>();
  readonly #parts: NotifierParts;

  constructor(parts: NotifierParts) {
    this.#parts = parts;
  }

  tell(tellings: readonly Telling[], { isSilent = false } = {}): void {
    if (!Notification.isSupported()) return;
    const { messages, labelOf } = this.#parts;
    for (const notice of noticesOf(tellings, labelOf, messages())) this.#show(notice, isSilent);
  }

  /** SECURITY: what names a key of a vault that is now locked is replaced by what does not. */
  forgetLabels(): void {
    const named = [...this.#shown].filter(([, { isNamed }]) => isNamed);
    for (const [notification, { tellings }] of named) {
      this.#close(notification);
      this.tell(tellings, { isSilent: true });
    }
  }

  /** Takes back all that is still shown. */
  withdraw(): void {
    for (const notification of [...this.#shown.keys()]) this.#close(notification);
  }

  #show(notice: Notice, isSilent: boolean): void {
    const { open, snoozeADay, messages } = this.#parts;
    const { title, body, tellings } = notice;
    const entryId = tellings.length === 1 ? tellings[0]?.entryId : undefined;
    const words = messages().notices;
    // Buttons where the system has them; a click beside them opens in any case.
    const texts = entryId === undefined ? [words.open] : [words.open, words.snooze];
    const actions = texts.map((text) => ({ type: 'button' as const, text }));
    const notification = new Notification({ title, body, actions, silent: isSilent });
    this.#shown.set(notification, notice);
    notification.on('close', ({ reason }) => {
      // Windows keeps what timed out in its notification centre, label and all.
      if (reason !== 'timedOut') this.#shown.delete(notification);
    });
    notification.on('click', () => {
      this.#close(notification);
      open(entryId);
    });
    notification.on('action', ({ actionIndex }) => {
      this.#close(notification);
      if (actionIndex === 1 && entryId !== undefined) snoozeADay(entryId);
      else open(entryId);
    });
    notification.show();
  }

  #close(notification: Notification): void {
    this.#shown.delete(notification);
    notification.close();
  }
}
