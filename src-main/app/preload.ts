import { contextBridge, ipcRenderer } from 'electron';
import { eventNames, procedureNames } from '#contract/names';

// SECURITY: rule 3. No page is better than one that could reach this world. `sandboxed` only says that a sandbox was
// requested, not that the system provides it; main refuses to start if it does not.
if (!process.contextIsolated || !process.sandboxed) {
  throw new Error('Signet runs only isolated and sandboxed.');
}

const procedures: ReadonlySet<string> = new Set(procedureNames);
const events: ReadonlySet<string> = new Set(eventNames);

// SECURITY: rule 20. Two functions over named channels; no Electron object reaches the page.
contextBridge.exposeInMainWorld('signet', {
  call(name: unknown, request: unknown): Promise<unknown> {
    if (typeof name !== 'string' || !procedures.has(name)) {
      return Promise.reject(new Error('There is no such procedure.'));
    }
    return ipcRenderer.invoke(name, request);
  },
  on(name: unknown, listener: unknown): () => void {
    if (typeof name !== 'string' || !events.has(name) || typeof listener !== 'function') {
      throw new Error('There is no such event.');
    }
    const forward = (): unknown => listener();
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.off(name, forward);
    };
  },
});
