import {
  type CheckVerdict,
  deadKeyCodes,
  type EntrySummary,
  type FinishedRotation,
  foldCase,
  type Rotation,
  rotationsLimit,
  SignetError,
} from '../contract/index.ts';
import type { HandlersOf } from './handler.ts';
import type { Host } from './host.ts';
import { type KeyChecks, recordOf } from './key-checks.ts';
import type { Session } from './session.ts';

/** The procedures of a rotation. Each is one save: killed anywhere, it goes on where it was. */
export function rotationHandlers(
  host: Host,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'rotation'> {
  const now = () => host.now().toISOString();
  const told = (id: string) => {
    session.rememberRevision();
    host.notify('entries:changed');
    return { entry: session.vault.entry(id) };
  };
  const write = async (id: string, rotation: Rotation) => {
    await session.vault.record({ [id]: { rotation } });
    return told(id);
  };
  const checkKey = (id: string, which: 'own' | 'other', correctClock: boolean) =>
    checks.check(session.vault.entry(id), (use) => session.vault.useSecrets(id, use, which), {
      correctClock,
    });
  return {
    'rotation:start': ({ id, reason }) => {
      if (session.vault.entry(id).rotation) throw refused('is under way already for this entry');
      return write(id, { ...newRotation, startedAt: now(), reason });
    },

    'rotation:hold': async ({ id, credentials }) => {
      const { switchedAt } = rotationOf(session, id);
      if (switchedAt !== null) throw refused('has switched to the new key: undo it first');
      const at = now();
      const step = { kind: 'hold', credentials, createdOnOkxAt: at, at } as const;
      await session.vault.rotate(id, step);
      return told(id);
    },

    'rotation:check': async ({ id, correctClock }) => {
      const which = rotationOf(session, id).switchedAt === null ? 'other' : 'own';
      const verdict = await checkKey(id, which, correctClock);
      await keepCheck(session, id, { verdict, which });
      return { verdict, ...told(id) };
    },

    'rotation:switch': async ({ id, acceptsUnchecked }) => {
      const { other, switchedAt } = rotationOf(session, id);
      if (switchedAt !== null) throw refused('has switched to the new key already');
      const isAccepted = other?.lastCheck?.okxCode === null;
      if (!isAccepted && !acceptsUnchecked) throw refused('needs a new key that OKX has accepted');
      await session.vault.rotate(id, { kind: 'exchange', switchedAt: now() });
      return told(id);
    },

    'rotation:tick': ({ id, application, isSwitched }) => {
      const rotation = rotationOf(session, id);
      const { applications } = session.vault.entry(id);
      const isSame = (name: string) => foldCase(name) === foldCase(application);
      if (!applications.some(isSame)) {
        const message = "application: must be one of the entry's applications.";
        throw new SignetError('INPUT_INVALID', message, { field: 'application' });
      }
      const others = rotation.switchedApplications.filter((name) => !isSame(name));
      const switchedApplications = isSwitched ? [...others, application] : others;
      return write(id, { ...rotation, switchedApplications });
    },

    'rotation:revoke': ({ id }) => {
      const rotation = rotationOf(session, id);
      if (rotation.switchedAt === null) throw refused('has not switched to the new key yet');
      return write(id, { ...rotation, revokedAt: rotation.revokedAt ?? now() });
    },

    'rotation:prove': async ({ id, correctClock }) => {
      if (rotationOf(session, id).revokedAt === null) throw refused('still keeps the old key');
      const verdict = await checkKey(id, 'other', correctClock);
      await keepCheck(session, id, { verdict, which: 'other' });
      const proof = proofOf(verdict);
      if (proof) await write(id, { ...rotationOf(session, id), proof });
      return { verdict, ...told(id) };
    },

    'rotation:finish': async ({ id, acceptsUnproved }) => {
      const entry = session.vault.entry(id);
      const rotation = rotationOf(session, id);
      const { other, revokedAt } = rotation;
      if (!other || revokedAt === null) throw refused('has not come to its end yet');
      await allowUnproved(host, entry, acceptsUnproved);
      const finished = { ...rotation, finishedAt: now(), apiKeyEnding: other.apiKeyEnding };
      const rotations = [...entry.rotations, historyOf(finished)].slice(-rotationsLimit);
      await session.vault.rotate(id, { kind: 'end', keeps: 'own', records: { rotations } });
      return told(id);
    },

    'rotation:undo': async ({ id }) => {
      const { switchedAt, revokedAt } = rotationOf(session, id);
      if (revokedAt !== null) throw refused('cannot be undone: the old key is deleted on OKX');
      const keeps = switchedAt === null ? 'own' : 'other';
      await session.vault.rotate(id, { kind: 'end', keeps, records: {} });
      return told(id);
    },
  };
}

const newRotation: Omit<Rotation, 'startedAt' | 'reason'> = {
  other: null,
  switchedAt: null,
  switchedApplications: [],
  revokedAt: null,
  proof: null,
};

/** @returns OKX's word that the key is dead; `undefined` for any other */
export function proofOf({ checkedAt, trouble }: CheckVerdict): Rotation['proof'] | undefined {
  const okxCode = deadKeyCodes.find((code) => code === trouble?.okxCode);
  return okxCode && { provedAt: checkedAt, okxCode };
}

async function keepCheck(
  session: Session,
  id: string,
  { verdict, which }: { readonly verdict: CheckVerdict; readonly which: 'own' | 'other' },
): Promise<void> {
  const entry = session.vault.entry(id);
  const lastCheck = recordOf(verdict, entry);
  if (!lastCheck) return;
  const called = lastCheck.okxCode === null ? { calledAt: lastCheck.checkedAt } : {};
  if (which === 'own') return session.vault.record({ [id]: { lastCheck, ...called } });
  const rotation = rotationOf(session, id);
  if (!rotation.other) return;
  const other = { ...rotation.other, lastCheck, ...called };
  await session.vault.record({ [id]: { rotation: { ...rotation, other } } });
}

/** SECURITY: the last copy of a key that may still work is given up only by who was told so twice. */
async function allowUnproved(
  host: Host,
  { label, rotation }: EntrySummary,
  acceptsUnproved: boolean,
): Promise<void> {
  if (rotation?.proof) return;
  if (!acceptsUnproved) throw refused('needs proof that the old key is dead');
  if (await host.confirm({ kind: 'unproved', label })) return;
  throw new SignetError('CANCELLED', 'The end of the rotation was not confirmed.');
}

function historyOf({
  startedAt,
  finishedAt,
  reason,
  apiKeyEnding,
  proof,
}: FinishedRotation): FinishedRotation {
  return { startedAt, finishedAt, reason, apiKeyEnding, proof };
}

function rotationOf({ vault }: Session, id: string): Rotation {
  const { rotation } = vault.entry(id);
  if (rotation) return rotation;
  throw refused('is not under way for this entry');
}

function refused(why: string): SignetError {
  return new SignetError('INPUT_INVALID', `rotation: ${why}.`, { field: 'rotation' });
}
