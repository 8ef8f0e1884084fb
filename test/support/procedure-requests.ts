import type { ProcedureName, RequestOf } from '#contract';
import { apiKeyMarks } from '../../src-main/vault/credentials.ts';
import { draft } from './entry-arbitraries.ts';
import { guideDraft } from './guide-draft.ts';
import { masterPassword } from './vault-fixture.ts';

/**
 * Returns a valid request for every procedure, with every optional field. The type requires one for each procedure.
 *
 * @param known an entry of the vault, and its recovery code
 */
export function procedureRequests(known: {
  readonly id: string;
  readonly recoveryCode: string;
  readonly placeId?: string;
}): {
  readonly [Name in ProcedureName]: RequestOf<Name>;
} {
  const { id, recoveryCode, placeId = '0123456789abcdef' } = known;
  const request = { method: 'POST', requestPath: '/api/v5/trade/order', body: '{}' } as const;
  const { credentials, ...details } = draft;
  const { apiKeyDigest } = apiKeyMarks(credentials.apiKey);
  const mutable = {
    ...details,
    permissions: [...details.permissions],
    ipAllowlist: [...details.ipAllowlist],
    applications: [...details.applications],
    credentials,
  };
  return {
    'vault:status': {},
    'vault:assess-password': { password: 'another-plum-teapot-orbit' },
    'vault:create': { password: masterPassword },
    'vault:unlock': { password: masterPassword },
    'vault:unlock-with-recovery': { recoveryCode },
    'vault:lock': {},
    'vault:change-password': {
      proof: { kind: 'recovery', recoveryCode },
      password: 'another-plum-teapot-orbit',
    },
    'vault:replace-recovery-code': { proof: { kind: 'password', password: masterPassword } },
    'vault:save-recovery-kit': { recoveryCode },
    'place:list': {},
    'place:open': {},
    'place:create': {},
    'place:back': {},
    'place:switch': { id: placeId },
    'place:forget': { id: placeId },
    'place:show': {},
    'entry:list': {},
    'entry:get': { id },
    'entry:add': { draft: { ...mutable, label: 'Third' } },
    'entry:edit': { id, change: { ...mutable, label: 'Renamed' } },
    'entry:remove': { id, label: draft.label },
    'entry:reveal': { id, field: 'secretKey' },
    'entry:copy': { id, field: 'passphrase' },
    'entry:check': { id, correctClock: true, site: 'eea', environment: 'demo' },
    'entry:tick': { id, item: 'two-factor', isTicked: true },
    'entry:report-use': { id, usedAt: '2026-11-20T07:00:00.000Z' },
    'entry:set-policy': { ids: [id], rotationPolicy: details.rotationPolicy },
    'sub-account:list-keys': { id, subAccount: 'grid01', correctClock: true },
    'form:keep': { name: 'entry-add', values: '{}' },
    'form:kept': { name: 'entry-add' },
    'form:forget': { name: 'entry-add' },
    'guide:get': {},
    'guide:save': { draft: guideDraft },
    'guide:discard': {},
    'guide:check': { credentials, correctClock: true, site: 'eea', environment: 'demo' },
    'guide:finish': { credentials },
    'health:read': {},
    'health:entry': { id },
    'health:export': { format: 'csv' },
    'rotation:start': { id, reason: 'scheduled' },
    'rotation:add-key': { id, credentials },
    'rotation:check': { id, correctClock: true },
    'rotation:switch': { id, acceptsUnchecked: true },
    'rotation:tick': { id, application: 'hummingbot', isSwitched: true },
    'rotation:revoke': { id, isRevoked: true },
    'rotation:prove': { id, correctClock: true, site: 'eea', environment: 'demo' },
    'rotation:finish': { id, acceptsUnproved: true },
    'rotation:undo': { id },
    'compromise:report': { id, apiKeyDigest },
    'compromise:tick': { id, step: 'delete-key', isDone: true },
    'compromise:note': { id, notes: 'Found in a public repository.' },
    'compromise:prove': { id, correctClock: true, site: 'eea', environment: 'demo' },
    'compromise:recent-activity': { id, readerId: id, what: 'orders', correctClock: true },
    'compromise:close': { id },
    'compromise:export': { id, reportedAt: '2026-11-20T08:00:00.000Z' },
    'reminder:list': {},
    'reminder:snooze': { id, until: '2026-11-21T08:00:00.000Z' },
    'calendar:export': { withLabels: true },
    'audit:tick': {},
    'sign:prepare': { id, request },
    'sign:request': {
      id,
      request,
      timestamp: '2026-11-20T08:00:00.000Z',
      allowUnknownEndpoint: false,
    },
    'sign:login': { id, timestamp: '1597026383' },
    'settings:get': {},
    'settings:set': {
      theme: 'dark',
      language: 'zh-Hant',
      lockMinutes: 5,
      clipboardSeconds: 20,
      isReminding: false,
      quietHours: { from: '22:00', to: '07:00' },
      auditMonths: 6,
      startsAtLogin: true,
      staysInTray: true,
      isTrayAnswered: true,
      notedBuild: '2026-11-20T08:00:00.000Z',
    },
    'ip-allowlist:inspect': { text: '203.0.113.7, 10.0.0.0/8' },
    'clipboard:copy': { text: 'curl https://www.okx.com' },
    'clipboard:copy-secret': { text: 'Test-Pass_123!' },
    'link:open': { page: 'security', site: 'global', environment: 'live' },
    'system:state': {},
    'link:open-releases': {},
    'application:about': {},
  };
}
