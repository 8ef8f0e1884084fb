import { type ElectronMain, replace } from './replace.ts';

type Listener = Parameters<Electron.IpcMain['handle']>[1];

/** What pages say to main. */
export interface Messages {
  /** The channels that main answers, and those that it only listens to. */
  channels(): { readonly answered: string[]; readonly heard: string[] };
  /**
   * Asks main as the first frame inside the first window's page. No preload runs there, so such a frame can
   * speak only if its process is broken: the handler is called with the event that Electron would make then.
   */
  invokeFromSubframe(channel: string, ...args: unknown[]): Promise<unknown>;
}

export function watchMessages({ ipcMain, BrowserWindow }: ElectronMain): Messages {
  const handlers = new Map<string, Listener>();
  const { handle, removeHandler } = ipcMain;
  replace(ipcMain, 'handle', (channel, listener) => {
    handle.call(ipcMain, channel, listener);
    handlers.set(channel, listener);
  });
  replace(ipcMain, 'removeHandler', (channel) => {
    removeHandler.call(ipcMain, channel);
    handlers.delete(channel);
  });
  return {
    channels: () => ({
      answered: [...handlers.keys()],
      heard: ipcMain.eventNames().map(String),
    }),
    invokeFromSubframe: async (channel, ...args) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const senderFrame = sender?.mainFrame.frames[0];
      const handler = handlers.get(channel);
      if (!sender || !senderFrame) throw new Error('The first window has no frame in its page.');
      if (!handler) throw new Error(`Nobody answers ${channel}.`);
      const { processId, routingId: frameId } = senderFrame;
      const event = { type: 'frame', sender, senderFrame, processId, frameId };
      return (await handler(event as Electron.IpcMainInvokeEvent, ...args)) as unknown;
    },
  };
}
