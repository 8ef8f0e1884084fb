import { contextBridge, ipcRenderer } from 'electron';
import { eventNames, procedureNames } from '#contract/names';

// SECURITY: rules 3 and 4. Better no page than one that runs where it could reach this world.
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
