// Messages from a frame's isolated world to main: IPC, and requests that Electron itself would answer.
import { createEvent } from './event.ts';
import type { FrameTree } from './frame-tree.ts';
import { IpcMain } from './ipc-main.ts';
import type { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame-main.ts';
import { decode, encode } from './world/clone.ts';
import type { ContextMenuSeen } from './world/context-menu.ts';
import type { InputSeen } from './world/input.ts';
import type { KeyInput } from './world/keys.ts';
import { ISOLATED_WORLD } from './world-source.ts';

interface WorldMessage {
  readonly type:
    | 'invoke'
    | 'send'
    | 'permission'
    | 'open-window'
    | 'key'
    | 'input'
    | 'context-menu'
    | 'preload-error';
  readonly id: number;
  readonly channel: string;
  readonly args: string;
}

export interface MessageHost {
  readonly tree: FrameTree;
  readonly webContents: WebContents;
  readonly ipcMain: IpcMain;
  readonly permission: (frame: WebFrameMain, name: string, detail: unknown) => Promise<boolean>;
  readonly openWindow: (url: string, name: string, features: string) => void;
  readonly key: (input: KeyInput) => void;
}

export async function listenToWorlds(host: MessageHost): Promise<void> {
  const { cdp } = host.tree;
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== '__standInSend') return;
    const frame = host.tree.frameOf(executionContextId);
    if (frame === undefined) return;
    const message = JSON.parse(payload) as WorldMessage;
    const answer = (ok: boolean, value: unknown): void => {
      host.tree.deliverTo(executionContextId, { id: message.id, ok, value: encode(value) });
    };
    inATurnOfItsOwn(() => receive(host, frame, message)).then(
      (value) => {
        if (message.id === 0) return;
        try {
          answer(true, value);
        } catch (error) {
          answer(false, `Error invoking remote method '${message.channel}': ${String(error)}`);
        }
      },
      (error: unknown) => answer(false, error instanceof Error ? error.message : String(error)),
    );
  });
  await cdp.send('Runtime.addBinding', {
    name: '__standInSend',
    executionContextName: ISOLATED_WORLD,
  });
}

/** Sends the answer to one message before it handles the next one, as Electron does. */
function inATurnOfItsOwn<T>(act: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setImmediate(() => act().then(resolve, reject));
  });
}

async function receive(
  host: MessageHost,
  frame: WebFrameMain,
  { type, channel, args: text }: WorldMessage,
): Promise<unknown> {
  const args = decode(text) as unknown[];
  const sender = { webContents: host.webContents, frame };
  switch (type) {
    case 'invoke':
      return await IpcMain.invoke(host.ipcMain, sender, channel, args);
    case 'send':
      return IpcMain.deliver(host.ipcMain, sender, channel, args);
    case 'permission':
      return await host.permission(frame, channel, args[0]);
    case 'open-window':
      return host.openWindow(channel, String(args[0]), String(args[1]));
    case 'key':
      return host.key(args[0] as KeyInput);
    case 'input':
      return void host.webContents.emit('input-event', createEvent({}), args[0] as InputSeen);
    case 'context-menu':
      return void host.webContents.emit('context-menu', createEvent({}), {
        ...(args[0] as ContextMenuSeen),
        frame,
      });
    case 'preload-error':
      return void host.webContents.emit('preload-error', {}, channel, args[0]);
    default:
      return assertNever(type);
  }
}

function assertNever(type: never): never {
  throw new Error(`stand-in: a world says ${String(type)}`);
}
