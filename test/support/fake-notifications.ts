import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';

/** Fakes the notifications of a system that shows each until it is closed. */
export function fakeNotifications() {
  const system = { shown: [] as FakeNotification[], isSupported: true, timesAsked: 0 };

  class FakeNotification extends EventEmitter {
    readonly options: NotificationConstructorOptions;

    constructor(options: NotificationConstructorOptions) {
      super();
      this.options = options;
    }

    static isSupported(): boolean {
      system.timesAsked++;
      return system.isSupported;
    }

    show(): void {
      system.shown.push(this);
    }

    close(): void {
      this.leave('applicationHidden');
    }

    /** Makes the notification fail, as for an unsigned application on macOS. */
    fail(): void {
      system.shown = system.shown.filter((bubble) => bubble !== this);
      this.emit('failed', {}, 'Notifications are not allowed for this application');
    }

    /** @param reason one of Electron's reasons */
    leave(reason: string): void {
      system.shown = system.shown.filter((bubble) => bubble !== this);
      this.emit('close', { reason });
    }
  }

  return Object.assign(system, { Notification: FakeNotification });
}
