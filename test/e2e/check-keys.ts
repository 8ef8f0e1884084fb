import type { RequestOf } from '#contract';
import { gridBotDraft } from '../support/grid-bot.ts';
import { goTo, makeVault, type Signet } from './desktop.ts';

type Draft = RequestOf<'entry:add'>['draft'];

/** Makes a vault, unless it is there, with one entry, and opens its page. @returns its id */
export async function openEntry(signet: Signet, change: Partial<Draft> = {}): Promise<string> {
  const { page, value } = signet;
  await makeVault(signet);
  const { entry } = await value('entry:add', { draft: gridBotDraft(change) });
  await page.reload();
  await goTo(page, { screen: 'entry', id: entry.id });
  await page.getByRole('heading', { name: 'Grid bot', level: 1, exact: true }).waitFor();
  return entry.id;
}
