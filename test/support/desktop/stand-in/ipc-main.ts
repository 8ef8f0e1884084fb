// ipcMain: listeners and handlers, and the event that identifies the caller.
import { complain } from './complaint.ts';
import { createEvent } from './event.ts';
import { RefusingEmitter } from './refusal.ts';
import type { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame-main.ts';

type InvokeHandler = Parameters<Electron.IpcMain['handle']>[1];

export interface Sender {
  readonly webContents: WebContents;
  readonly frame: WebFrameMain;
}

export class IpcMain extends RefusingEmitter {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle(channel: string, listener: InvokeHandler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof listener !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof listener}'`);
    }
    this.#handlers.set(channel, listener);
  }

  handleOnce(channel: string, listener: InvokeHandler): void {
    this.handle(channel, (event, ...args: unknown[]): unknown => {
      this.removeHandler(channel);
      return listener(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  has(channel: string): boolean {
    return this.#handlers.has(channel);
  }

  /** Handles an invocation from a page. Errors are worded as in Electron. */
  static async invoke(
    ipc: IpcMain,
    sender: Sender,
    channel: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    try {
      const handler = ipc.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return (await handler(invokeEvent(sender), ...args)) as unknown;
    } catch (error) {
      complain(`Error occurred in handler for '${channel}':`, error);
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  }

  static deliver(ipc: IpcMain, sender: Sender, channel: string, args: readonly unknown[]): void {
    const { webContents, frame } = sender;
    const event = createEvent({
      ...identity(sender),
      ports: [],
      reply: (to: string, ...values: unknown[]) => frame.send(to, ...values),
    });
    webContents.emit('ipc-message', event, channel, ...args);
    ipc.emit(channel, event, ...args);
  }
}

function identity({ webContents, frame }: Sender) {
  return {
    type: 'frame',
    sender: webContents,
    senderFrame: frame,
    frameId: frame.routingId,
    processId: frame.processId,
  };
}

function invokeEvent(sender: Sender): Electron.IpcMainInvokeEvent {
  // The stand-in's window and frame replace Electron's, and members that they lack throw.
  return createEvent(identity(sender)) as unknown as Electron.IpcMainInvokeEvent;
}
