// Notification: not shown. Tests read and click notifications through the driver's system.
import { record } from './calls.ts';
import { createEvent } from './event.ts';
import { RefusingEmitter, refuseStatics } from './refusal.ts';

let last = 0;

class Notification extends RefusingEmitter {
  readonly id: string;
  title: string;
  subtitle: string;
  body: string;
  silent: boolean;
  hasReply: boolean;
  replyPlaceholder: string;
  sound: string;
  closeButtonText: string;
  urgency: 'normal' | 'critical' | 'low';
  timeoutType: 'default' | 'never';
  actions: Electron.NotificationAction[];
  readonly icon: unknown;

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super();
    this.id = options.id ?? `notification-${++last}`;
    this.title = options.title ?? '';
    this.subtitle = options.subtitle ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    this.hasReply = options.hasReply ?? false;
    this.replyPlaceholder = options.replyPlaceholder ?? '';
    this.sound = options.sound ?? '';
    this.closeButtonText = options.closeButtonText ?? '';
    this.urgency = options.urgency ?? 'normal';
    this.timeoutType = options.timeoutType ?? 'default';
    this.actions = options.actions ?? [];
    this.icon = options.icon;
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    record('notification.show', { title: this.title, body: this.body });
    this.emit('show', createEvent({}));
  }

  close(): void {
    this.emit('close', createEvent({}));
  }
}

const Statics = refuseStatics(Notification, 'Notification');

export type { Notification as NotificationInstance };
export { Statics as Notification };
