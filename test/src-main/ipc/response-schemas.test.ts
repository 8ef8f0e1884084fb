import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { entryDraftSchema, procedureNames, procedures } from '#contract';

/** One credential of each kind, as OKX creates them and as people choose them. */
const credentials = [
  '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  '22582BD0CFF14C41EDBF1AB98506286D',
  'Test-Pass_123!',
];

/** A value that a response can hold, by its path: `entries.[].label`. */
type Leaf = { readonly path: string; readonly schema: z.core.$ZodType };

/** Every leaf of a schema. A kind of schema that this does not know is an error, so that none is missed. */
function leavesOf(schema: z.core.$ZodType, path: string): readonly Leaf[] {
  const { def } = (schema as z.core.$ZodTypes)._zod; // the union of all kinds that zod has
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  switch (def.type) {
    case 'object': {
      // Only what is strict refuses the fields it does not name.
      expect([path, def.catchall?._zod.def.type]).toEqual([path, 'never']);
      return Object.entries(def.shape).flatMap(([name, item]) => leavesOf(item, below(name)));
    }
    case 'array':
      return leavesOf(def.element, below('[]'));
    case 'record':
      return leavesOf(def.valueType, below('{}'));
    case 'union':
      return def.options.flatMap((option) => leavesOf(option, path));
    case 'optional':
    case 'nullable':
    case 'readonly':
      return leavesOf(def.innerType, path);
    case 'pipe':
      return leavesOf(def.in, path);
    case 'string':
    case 'enum':
    case 'literal':
    case 'boolean':
    case 'number':
      return [{ path, schema }];
    default:
      throw new Error(`${path}: what can a schema of the kind ${def.type} hold?`);
  }
}

function canHold({ schema }: Leaf): boolean {
  return credentials.some((text) => (schema as z.ZodType).safeParse(text).success);
}

const leaves = procedureNames
  .flatMap((name) => leavesOf(procedures[name].response, '').map((leaf) => ({ name, ...leaf })))
  // They repeat the body of the very request, which comes from the page; the vault has no part in it.
  .filter(({ name, path }) => name !== 'sign:prepare' || !path.startsWith('consequences.'));

describe('the responses of the contract', () => {
  it('name a credential only in this list, which needs a reason to grow', () => {
    const telling = /secret|pass|key|credential|code|value|password|token|OK-ACCESS/i;
    // These describe a key, but do not suffice to use it; OKX's code is an error code.
    const about =
      /\.(?:apiKeyEnding|apiKeyDigest|otherApiKeyDigest|leakedApiKeyDigest|credentialVersion|credentialsChangedAt|keyCreatedAt|hadCredentials|okxCode)$/;
    const named = leaves
      // This lists the keys of sub-accounts with their descriptions.
      .map(({ name, path }) => ({ name, path: path.replace('.keys.[]', '') }))
      // The values of a reason are hosts, codes and dates.
      .filter(({ path }) => !path.endsWith('.reasons.[].values.{}'))
      .filter(({ path }) => telling.test(path) && !about.test(path) && path !== 'score.value')
      .map(({ name, path }) => `${name} ${path}`);
    expect(named).toEqual([
      'vault:create recoveryCode',
      'vault:replace-recovery-code recoveryCode',
      'entry:reveal value',
      // The page itself gave it before the lock: a form without its credentials.
      'form:kept values',
      'sign:request headers.OK-ACCESS-KEY',
      'sign:request headers.OK-ACCESS-SIGN',
      'sign:request headers.OK-ACCESS-TIMESTAMP',
      'sign:login apiKey',
    ]);
  });

  it("cannot contain a credential except there, in the owner's texts, and in facts of the program", () => {
    const listed = ['label', 'account.name', 'applications.[]', 'rotationPolicy.reason', 'notes'];
    const summary = [
      ...listed,
      // OKX's names of keys and of sub-accounts: masked, as a verdict is.
      'lastCheck.confirmed.label',
      'rotation.other.lastCheck.confirmed.label',
      'rotation.switchedApplications.[]',
      'compromises.[].notes',
      'subAccounts.[].name',
      'subAccounts.[].keys.[].label',
    ];
    // Masked: `okx/key-check.test.ts` has an exchange that quotes all three.
    const verdict = [
      // OKX said these in a form that Signet cannot read.
      'lines.permissions.told',
      'lines.ipAllowlist.told',
      'lines.label.declared',
      'lines.label.confirmed',
      'lines.account.declared.name',
      'failure.said',
      'failure.detail',
      // The values of a reason are hosts, codes and dates.
      'failure.reasons.[].values.{}',
      'answer',
    ];
    const draft = [
      'application',
      'label',
      'account.name',
      'withdrawReason',
      'ipAllowlistText',
      'rotationPolicy.reason',
    ];
    const within = (place: string, paths: readonly string[]) =>
      paths.map((path) => `${place}.${path}`);
    const roomy = leaves.filter(canHold).map(({ name, path }) => `${name} ${path}`);
    expect(roomy).toEqual([
      'vault:assess-password warning',
      'vault:assess-password suggestions.[]',
      'vault:create recoveryCode',
      'vault:replace-recovery-code recoveryCode',
      // These are files that the user chose in a system dialog.
      'place:list current.path',
      'place:list current.leadsTo',
      'place:list others.[].path',
      'place:list others.[].leadsTo',
      // The vault checks the addresses, so the list does not.
      ...within('entry:list entries.[]', listed.toSpliced(2, 0, 'ipAllowlist.[]')),
      ...within('entry:get entry', summary),
      ...within('entry:add entry', summary),
      ...within('entry:edit entry', summary),
      'entry:reveal value',
      ...within('entry:check verdict', verdict),
      ...within('entry:tick entry', summary),
      ...within('entry:report-use entry', summary),
      ...within('sub-account:list-keys entry', summary),
      // The page itself gave it before the lock: a form without its credentials.
      'form:kept values',
      ...within('guide:get draft', draft),
      ...within('guide:check verdict', verdict),
      ...within('guide:finish entry', summary),
      // Names that a summary has already.
      'health:read findings.[].subjects.[]',
      'health:entry findings.[].subjects.[]',
      ...within('rotation:start entry', summary),
      ...within('rotation:add-key entry', summary),
      ...[...within('rotation:check verdict', verdict), ...within('rotation:check entry', summary)],
      ...within('rotation:switch entry', summary),
      ...within('rotation:tick entry', summary),
      ...within('rotation:revoke entry', summary),
      ...[...within('rotation:prove verdict', verdict), ...within('rotation:prove entry', summary)],
      ...within('rotation:finish entry', summary),
      ...within('rotation:undo entry', summary),
      ...within('compromise:report entry', summary),
      ...within('compromise:tick entry', summary),
      ...within('compromise:note entry', summary),
      ...within('compromise:prove verdict', verdict),
      ...within('compromise:prove entry', summary),
      // Masked: `okx/recent-activity.test.ts` has an exchange that quotes all three.
      'compromise:recent-activity rows.[].subject',
      'compromise:recent-activity rows.[].to',
      ...within('compromise:close entry', summary),
      'sign:prepare parts.body',
      'sign:request prehash',
      'sign:request signature',
      'sign:request headers.OK-ACCESS-KEY',
      'sign:request headers.OK-ACCESS-SIGN',
      'sign:request headers.OK-ACCESS-TIMESTAMP',
      'sign:login prehash',
      'sign:login signature',
      'sign:login apiKey',
      'application:about version',
      'application:about electron',
      'application:about chromium',
      'application:about node',
      'application:about vaultPath',
    ]);
  });

  it('were searched by a walk that finds the three credentials of a draft', () => {
    const found = leavesOf(entryDraftSchema, 'draft').filter(canHold);
    expect(found.map(({ path }) => path).filter((path) => path.includes('credentials'))).toEqual([
      'draft.credentials.apiKey',
      'draft.credentials.secretKey',
      'draft.credentials.passphrase',
    ]);
  });
});
