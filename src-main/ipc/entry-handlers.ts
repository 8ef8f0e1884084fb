import { checklistItems, listedEntryOf, SignetError } from '#contract';
import { recordsFromCheck } from '../okx/check-record.ts';
import { parseIpAllowlist } from '../okx/ip-allowlist.ts';
import type { Lend } from '../okx/lent-credentials.ts';
import { saveRecords } from '../operations/activity.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import type { KeyChecks } from '../operations/key-checks.ts';
import type { Session } from '../operations/session.ts';
import { recordsFromOwner } from '../vault/key-use.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about entries. */
export function entryHandlers(
  shell: DesktopShell,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'entry'> {
  const now = () => shell.now().toISOString();
  const changed = () => {
    session.rememberRevision();
    shell.notify('entries:changed');
  };
  return {
    'entry:list': () => ({ entries: session.vault.entries.map(listedEntryOf) }),

    'entry:get': ({ id }) => ({ entry: session.vault.entry(id) }),

    'entry:add': async ({ draft }) => {
      const ipAllowlist = canonicalIpAllowlist(draft.ipAllowlist, 'draft.ipAllowlist');
      const entry = await session.vault.add({ ...draft, ipAllowlist }, now());
      changed();
      return { entry };
    },

    'entry:edit': async ({ id, change }) => {
      const ipAllowlist =
        change.ipAllowlist && canonicalIpAllowlist(change.ipAllowlist, 'change.ipAllowlist');
      const entry = await session.vault.edit(
        id,
        ipAllowlist ? { ...change, ipAllowlist } : change,
        now(),
      );
      changed();
      return { entry };
    },

    'entry:remove': async ({ id, label }) => {
      if (session.vault.entry(id).label !== label) {
        const message = 'The label typed is not the label of this entry, so nothing was deleted.';
        throw new SignetError('INPUT_INVALID', message, { field: 'label' });
      }
      await session.vault.remove(id);
      changed();
      return {};
    },

    'entry:reveal': ({ id, field }) => ({
      value: session.vault.withCredentials(id, (credentials) =>
        credentials[field].toString('utf8'),
      ),
    }),

    'entry:copy': async ({ id, field }) => {
      const { clipboardSeconds } = shell.preferences.settings();
      const text = session.vault.withCredentials(id, (credentials) =>
        credentials[field].toString('utf8'),
      );
      await shell.clipboard.copySecret(text, clipboardSeconds);
      return { clearsAfterSeconds: clipboardSeconds };
    },

    'entry:check': async ({ id, ...wish }) => {
      const entry = session.vault.entry(id);
      // Asked anew each time: a vault that is locked meanwhile lends nothing more.
      const lend: Lend = (use) => session.vault.withCredentials(id, use);
      const verdict = await checks.check(entry, lend, wish);
      await saveRecords({ shell, session }, id, recordsFromCheck(verdict, entry));
      return { verdict };
    },

    'entry:tick': async ({ id, item, isTicked }) => {
      const tick = isTicked ? { item, tickedAt: now() } : undefined;
      await session.vault.record({
        [id]: ({ ticks }) => ({
          ticks: checklistItems.flatMap((each) =>
            each === item ? (tick ?? []) : ticks.filter((ticked) => ticked.item === each),
          ),
        }),
      });
      changed();
      return { entry: session.vault.entry(id) };
    },

    'entry:report-use': async ({ id, usedAt }) => {
      await session.vault.record({ [id]: recordsFromOwner(usedAt, now()) });
      changed();
      return { entry: session.vault.entry(id) };
    },

    'entry:set-policy': async ({ ids, rotationPolicy }) => {
      await session.vault.setPolicy(ids, rotationPolicy, now());
      changed();
      return {};
    },
  };
}

/** One spelling for each address, and each once, so that two lists can be compared. */
function canonicalIpAllowlist(items: readonly string[], field: string): readonly string[] {
  try {
    const { ranges, duplicates } = parseIpAllowlist(items.join('\n'));
    if (duplicates.length === 0) return ranges.map((range) => range.text);
    throw new SignetError(
      'INPUT_INVALID',
      `ipAllowlist: must not repeat ${duplicates.join(', ')}.`,
    );
  } catch (cause) {
    if (!(cause instanceof SignetError)) throw cause;
    throw new SignetError(cause.code, cause.message, { field, cause });
  }
}
