import { type ElectronMain, replace } from './replace.ts';

type Listener = Parameters<Electron.IpcMain['handle']>[1];

/** The messages from pages to main. */
export interface Messages {
  /** Lists the channels that main answers, and those that it only listens to. */
  channels(): { readonly answered: string[]; readonly heard: string[] };
  /**
   * Calls main as the first subframe of the first window. No preload runs there, so such a frame can only send
   * messages if its process is compromised; the handler gets the event that Electron would then create.
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
      if (!sender || !senderFrame) throw new Error('The page of the first window has no subframe.');
      if (!handler) throw new Error(`Nobody answers ${channel}.`);
      const { processId, routingId: frameId } = senderFrame;
      const event = { type: 'frame', sender, senderFrame, processId, frameId };
      return (await handler(event as Electron.IpcMainInvokeEvent, ...args)) as unknown;
    },
  };
}
