import { isOkxPage, type OkxPage, okxPageUrl } from '../okx/sites.ts';
import type { Context } from './context.ts';
import type { DesktopShell } from './desktop-shell.ts';

/** The shell opens nothing else in the system's browser; the command line prints the address of a page. */
export { isOkxPage, okxPageUrl };

/** Opens one of OKX's own pages in the system's browser. */
export function openOkxPage(
  { shell }: Pick<Context<DesktopShell>, 'shell'>,
  asked: OkxPage,
): Promise<void> {
  return shell.openLink(okxPageUrl(asked));
}
