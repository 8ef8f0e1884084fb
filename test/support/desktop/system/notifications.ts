import { type ElectronMain, replace } from './replace.ts';

export interface ShownNotification {
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  /** The labels of its buttons, which Linux does not draw. */
  readonly buttons: readonly string[];
}

/** The notifications of the system. None is shown; the test acts as the user. */
export interface Notifications {
  /** The notifications that would be on the screen now, oldest first. */
  shown(): ShownNotification[];
  /** Clicks the oldest. */
  click(): void;
  /** Presses a button of the oldest. */
  press(button: string): void;
  /** Closes the oldest, with a reason as on Windows. */
  dismiss(reason?: 'userCanceled' | 'timedOut'): void;
  /** Makes every notification fail with this error from now on, as those of an unsigned app do on macOS. */
  failWith(error: string): void;
  /** Sets whether the system has notifications, which it has by default. */
  setSupported(isSupported: boolean): void;
  /** Counts how often the app checked for support. On macOS the first check asks the user for permission. */
  timesAskedForSupport(): number;
}

export function replaceNotifications({ Notification }: ElectronMain): Notifications {
  const shown: Electron.Notification[] = [];
  const support = { is: true, timesAsked: 0, error: undefined as string | undefined };
  const oldest = (): Electron.Notification => {
    const [notification] = shown;
    if (notification === undefined) throw new Error('No notification is shown.');
    return notification;
  };
  const close = (notification: Electron.Notification, details: object): void => {
    const index = shown.indexOf(notification);
    if (index < 0) return;
    shown.splice(index, 1);
    notification.emit('close', details);
  };
  replace(Notification, 'isSupported', () => {
    support.timesAsked += 1;
    return support.is;
  });
  replace(Notification.prototype, 'show', function show(this: Electron.Notification) {
    const { error } = support;
    if (error !== undefined) return void setImmediate(() => this.emit('failed', {}, error));
    shown.push(this);
    this.emit('show', {});
  });
  replace(Notification.prototype, 'close', function closeByApp(this: Electron.Notification) {
    close(this, process.platform === 'win32' ? { reason: 'applicationHidden' } : {});
  });
  return {
    shown: () => shown.map(describeNotification),
    click: () => void oldest().emit('click', {}),
    press: (button) => pressButton(oldest(), button),
    dismiss: (reason) => close(oldest(), reason === undefined ? {} : { reason }),
    failWith: (error) => {
      support.error = error;
    },
    setSupported: (isSupported) => {
      support.is = isSupported;
    },
    timesAskedForSupport: () => support.timesAsked,
  };
}

function describeNotification(notification: Electron.Notification): ShownNotification {
  const { title, body, silent, actions } = notification;
  return { title, body, silent, buttons: actions.map(({ text }) => text ?? '') };
}

function pressButton(notification: Electron.Notification, button: string): void {
  const actionIndex = notification.actions.findIndex(({ text }) => text === button);
  if (actionIndex < 0) throw new Error(`The notification has no button “${button}”.`);
  const details = { actionIndex, selectionIndex: -1 };
  notification.emit('action', details, actionIndex, -1);
}
