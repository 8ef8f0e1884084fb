import { join } from 'node:path';
import type { ProcedureName, RequestOf, ResponseOf, Result } from '#contract';
import { createHandlers } from '../../src-main/ipc/handlers.ts';
import { createRouter, type Router } from '../../src-main/ipc/router.ts';
import { Session } from '../../src-main/operations/session.ts';
import { formatRecoveryCode } from '../../src-main/vault/recovery-code.ts';
import { createFakeShell, type FakeShell } from './fake-shell.ts';
import { copyOf, type VaultFixture } from './vault-fixture.ts';

/** Signet without a shell: the real router, handlers, session and vault, with a fake shell. */
export type Profile = FakeShell & {
  readonly path: string;
  readonly session: Session;
  readonly router: Router;
  /** Calls a procedure with a request of its type. */
  readonly call: <Name extends ProcedureName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<Result<ResponseOf<Name>>>;
  /** Like {@link call}, for a call that must succeed. */
  readonly value: <Name extends ProcedureName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<ResponseOf<Name>>;
  /** Like {@link call}, for a call that must fail; returns the error's code, and its field if there is one. */
  readonly refusal: <Name extends ProcedureName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<string>;
};

/** @param path the path of the vault, which need not exist */
function openProfile(path: string): Profile {
  const fake = createFakeShell(path);
  const session = new Session(fake.shell);
  const router = createRouter(createHandlers(fake.shell, session), fake.shell.report);
  // The cast is safe, because the router parses every response with the schema of its name.
  const call: Profile['call'] = (name, request) => router(name, request) as never;
  const value: Profile['value'] = async (name, request) => {
    const result = await call(name, request);
    if (result.ok) return result.value;
    throw new Error(`${name} was refused: ${result.error.code}: ${result.error.message}`);
  };
  const refusal: Profile['refusal'] = async (name, request) => {
    const result = await call(name, request);
    if (result.ok) return 'none';
    return [result.error.code, result.error.field].filter(Boolean).join(' ');
  };
  return { ...fake, path, session, router, call, value, refusal };
}

let profiles = 0;

/** Creates a profile without a vault. */
export function emptyProfile(folder: string): Profile {
  return openProfile(join(folder, `profile-${++profiles}.signet`));
}

/** Creates a profile with a locked copy of the fixture's vault. */
export async function lockedProfile(fixture: VaultFixture, folder: string): Promise<Profile> {
  return openProfile(await copyOf(fixture, folder));
}

/** Creates a profile and unlocks it by the recovery code, which needs no Argon2. Nothing is recorded yet. */
export async function unlockedProfile(fixture: VaultFixture, folder: string): Promise<Profile> {
  const profile = await lockedProfile(fixture, folder);
  await profile.value('vault:unlock-with-recovery', { recoveryCode: recoveryCodeOf(fixture) });
  profile.recorded.events.length = 0;
  return profile;
}

/** Opens and unlocks the file of a Signet that was killed. */
export async function reopenedProfile(fixture: VaultFixture, path: string): Promise<Profile> {
  const profile = openProfile(path);
  await profile.value('vault:unlock-with-recovery', { recoveryCode: recoveryCodeOf(fixture) });
  return profile;
}

export function recoveryCodeOf({ recovery }: VaultFixture): string {
  return formatRecoveryCode(recovery.recoveryCode);
}
