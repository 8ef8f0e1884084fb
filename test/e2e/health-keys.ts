import { healthDrafts } from '../support/health-drafts.ts';
import { makeVault, type Signet } from './desktop.ts';

export { allKeys, issued, tracker } from '../support/health-drafts.ts';

/** A vault, made now unless it is there, with the keys of {@link healthDrafts}. @returns their ids by their labels */
export async function keepKeys(signet: Signet): Promise<Readonly<Record<string, string>>> {
  const { value, page } = signet;
  await makeVault(signet);
  const ids: Record<string, string> = {};
  for (const draft of healthDrafts()) {
    const { entry } = await value('entry:add', { draft });
    ids[entry.label] = entry.id;
  }
  await page.reload();
  return ids;
}
