import { ipcMain, type WebContents } from 'electron';
import { procedureNames, type Result } from '#contract';
import type { Router } from '../ipc/router.ts';
import { isOwnSender } from './security/own-page.ts';

/**
 * Registers every procedure: the one place of this program that listens to a page. Answers cross as JSON.
 *
 * @param ownContents the window's page; `undefined` while there is no window
 */
export function bridge(router: Router, ownContents: () => WebContents | undefined): void {
  for (const name of procedureNames) {
    ipcMain.handle(name, async (event, request: unknown) => {
      const isOwn = isOwnSender(event, ownContents());
      return JSON.stringify(isOwn ? await router(name, request) : refused);
    });
  }
}

const refused: Result<never> = {
  ok: false,
  error: { code: 'SENDER_REFUSED', message: 'Only the page of Signet itself may ask this.' },
};
