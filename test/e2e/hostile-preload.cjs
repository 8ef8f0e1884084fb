// A page that may say anything to main: what a window would be without Signet's own preload.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('hostile', {
  invoke: (channel, request) => ipcRenderer.invoke(channel, request),
});
