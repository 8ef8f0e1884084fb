import {
  type CheckRecord,
  type EntryDetails,
  entryDetailsSchema,
  type GuideDraft,
  parse,
  purposes,
  SignetError,
} from '../contract/index.ts';
import { useCaseOf } from '../health/use-cases.ts';
import { parseIpAllowlist } from '../okx/ip-allowlist.ts';
import type { HandlersOf } from './handler.ts';
import type { Host } from './host.ts';
import { digestOf, type KeyChecks, lendTyped, recordOf } from './key-checks.ts';
import type { Session } from './session.ts';

/** What OKX said of credentials that are not stored yet: kept until they are. */
type Checked = { readonly apiKeyDigest: string; readonly record: CheckRecord };

/** The procedures of the guide. */
export function guideHandlers(
  host: Host,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'guide'> {
  const now = () => host.now().toISOString();
  let checked: Checked | undefined;
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
      const details = detailsOf(draftOf(session), now());
      const verdict = await checks.check(details, lendTyped(credentials), wish);
      const record = recordOf(verdict, details);
      checked = record && { apiKeyDigest: digestOf(credentials.apiKey), record };
      return { verdict };
    },

    'guide:finish': async ({ credentials }) => {
      const at = now();
      const draft = draftOf(session);
      const details = detailsOf(draft, at);
      const isOfThisKey = checked?.apiKeyDigest === digestOf(credentials.apiKey);
      const lastCheck = isOfThisKey ? (checked?.record ?? null) : null;
      const entry = await session.vault.add({ ...details, credentials }, at, {
        endsGuide: true,
        records: {
          lastCheck,
          calledAt: lastCheck?.okxCode === null ? lastCheck.checkedAt : null,
          ticks: draft.ready
            .filter((item) => item !== 'address-bar')
            .map((item) => ({ item, tickedAt: at })),
        },
      });
      checked = undefined;
      saved();
      host.notify('entries:changed');
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
    notes: draft.withdrawReason,
    hosts: {},
  };
  return parse(entryDetailsSchema, details, 'draft');
}
