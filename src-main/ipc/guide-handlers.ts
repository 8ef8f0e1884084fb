import { createHash, randomBytes } from 'node:crypto';
import {
  type CheckVerdict,
  type CredentialsDraft,
  checklistItems,
  type EntryDetails,
  entryDetailsSchema,
  type GuideDraft,
  parse,
  purposes,
  SignetError,
} from '../contract/index.ts';
import { useCaseOf } from '../health/use-cases.ts';
import { checkRecordOf } from '../okx/check-record.ts';
import { parseIpAllowlist } from '../okx/ip-allowlist.ts';
import type { Vault } from '../vault/vault.ts';
import type { HandlersOf } from './handler.ts';
import type { Host } from './host.ts';
import { type KeyChecks, lendTyped } from './key-checks.ts';
import type { Session } from './session.ts';

/** What OKX said of credentials that are not stored yet, and which those were. */
type Checked = { readonly verdict: CheckVerdict; readonly digest: string };

/** The procedures of the guide. */
export function guideHandlers(
  host: Host,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'guide'> {
  const now = () => host.now().toISOString();
  // Forgotten with the vault when it is locked.
  const lastChecked = new WeakMap<Vault, Checked>();
  // SECURITY: a passphrase can be guessed; salted, its digest is of no use outside of this process.
  const salt = randomBytes(32);
  const saved = () => {
    session.rememberRevision();
    host.notify('guide:changed');
  };
  return {
    'guide:get': () => ({ draft: session.vault.guide, useCases: purposes.map(useCaseOf) }),

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
      lastChecked.set(vault, { verdict, digest: digestOf(credentials, salt) });
      return { verdict };
    },

    'guide:finish': async ({ credentials }) => {
      const { vault } = session;
      const at = now();
      const draft = draftOf(session);
      const details = detailsOf(draft, at);
      const checked = lastChecked.get(vault);
      const isOfThese = checked?.digest === digestOf(credentials, salt);
      const lastCheck = (isOfThese && checkRecordOf(checked.verdict, details)) || null;
      const entry = await vault.add({ ...details, credentials }, at, {
        endsGuide: true,
        records: {
          lastCheck,
          calledAt: lastCheck?.okxCode === null ? lastCheck.checkedAt : null,
          ticks: checklistItems
            .filter((item) => draft.ready.some((ready) => ready === item))
            .map((item) => ({ item, tickedAt: at })),
        },
      });
      lastChecked.delete(vault);
      saved();
      host.notify('entries:changed');
      return { entry };
    },
  };
}

function digestOf({ apiKey, secretKey, passphrase }: CredentialsDraft, salt: Buffer): string {
  const text = JSON.stringify([apiKey, secretKey, passphrase]);
  return createHash('sha256').update(salt).update(text, 'utf8').digest('hex');
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
    notes: draft.withdrawReason,
    hosts: {},
  };
  return parse(entryDetailsSchema, details, 'draft');
}
