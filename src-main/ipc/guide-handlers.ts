import {
  checklistItems,
  type EntryDetails,
  entryDetailsSchema,
  type GuideDraft,
  parse,
  purposes,
  SignetError,
  showsKey,
} from '#contract';
import { profileOf } from '../health/purpose-profiles.ts';
import { parseIpAllowlist } from '../okx/ip-allowlist.ts';
import { DraftChecks } from '../operations/draft-checks.ts';
import { type KeyChecks, lendTyped } from '../operations/key-checks.ts';
import type { Session } from '../operations/session.ts';
import type { Shell } from '../operations/shell.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures of the guide. */
export function guideHandlers(
  shell: Shell,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'guide'> {
  const now = () => shell.now().toISOString();
  const draftChecks = new DraftChecks();
  const saved = () => {
    session.rememberRevision();
    shell.notify('guide:changed');
  };
  return {
    'guide:get': () => ({ draft: session.vault.guide, useCases: purposes.map(profileOf) }),

    'guide:save': async ({ draft }) => {
      await session.vault.saveGuide({ ...draft, savedAt: now() });
      saved();
      return {};
    },

    'guide:discard': async () => {
      await session.vault.saveGuide(null);
      saved();
      return {};
    },

    'guide:check': async ({ credentials, ...wish }) => {
      const { vault } = session;
      const details = detailsOf(draftOf(session), now());
      const verdict = await checks.check(details, lendTyped(credentials), wish);
      draftChecks.note(vault, credentials, verdict);
      return { verdict };
    },

    'guide:finish': async ({ credentials }) => {
      const { vault } = session;
      const at = now();
      const draft = draftOf(session);
      const details = detailsOf(draft, at);
      const lastCheck = draftChecks.recordOf(vault, credentials, details);
      const entry = await vault.add({ ...details, credentials }, at, {
        endsGuide: true,
        records: {
          lastCheck,
          knownAt: lastCheck && showsKey(lastCheck) ? lastCheck.checkedAt : null,
          calledAt: lastCheck?.okxCode === null ? lastCheck.checkedAt : null,
          ticks: checklistItems
            .filter((item) => draft.ready.some((ready) => ready === item))
            .map((item) => ({ item, tickedAt: at })),
        },
      });
      draftChecks.forget(vault);
      saved();
      shell.notify('entries:changed');
      return { entry };
    },
  };
}

function draftOf({ vault }: Session): GuideDraft {
  if (vault.guide) return vault.guide;
  const message = 'draft: there is none; the guide was finished or started over.';
  throw new SignetError('INPUT_INVALID', message, { field: 'draft' });
}

/** @throws SignetError `INPUT_INVALID` for what is not filled in yet, by its field */
function detailsOf(draft: GuideDraft, createdOnOkxAt: string): EntryDetails {
  const { label, site, environment, account, permissions, application, purpose } = draft;
  const details = {
    label,
    site,
    environment,
    account,
    permissions,
    ipAllowlist: parseIpAllowlist(draft.ipAllowlistText).ranges.map(({ text }) => text),
    applications: application.trim() === '' ? [] : [application],
    purpose,
    rotationPolicy: draft.rotationPolicy,
    createdOnOkxAt,
    // Of a key that may not withdraw there is nothing to explain.
    notes: permissions.includes('withdraw') ? draft.withdrawReason : '',
    hosts: {},
  };
  return parse(entryDetailsSchema, details, 'draft');
}
