import {
  type Entry,
  type FinishedRotation,
  foldCase,
  isOldKeyHeld,
  lastingTicks,
  type Rotation,
  rotationsLimit,
  SignetError,
} from '#contract';
import { recordsFromCheck } from '../okx/check-record.ts';
import type { CheckOptions, KeyChecks } from '../operations/key-checks.ts';
import { lendKey } from '../operations/lend-key.ts';
import type { Session } from '../operations/session.ts';
import type { Shell } from '../operations/shell.ts';
import type { RotationAction } from '../vault/entry-rotation.ts';
import type { HandlersOf } from './handler.ts';

/**
 * The procedures of a rotation. Each is one save, and looks at the rotation as it is when its turn to save has
 * come: killed anywhere, or called twice at once, it goes on from where it was.
 */
export function rotationHandlers(
  shell: Shell,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'rotation'> {
  const now = () => shell.now().toISOString();
  const told = (id: string) => {
    session.rememberRevision();
    shell.notify('entries:changed');
    return { entry: session.vault.entry(id) };
  };
  const write = async (id: string, next: (entry: Entry) => Rotation) => {
    await session.vault.record({ [id]: (entry) => ({ rotation: next(entry) }) });
    return told(id);
  };
  const take = async (id: string, stepOf: (entry: Entry) => RotationAction) => {
    await session.vault.rotate(id, stepOf);
    return told(id);
  };
  const ask = async (id: string, which: 'own' | 'other', wish: CheckOptions) => {
    const entry = session.vault.entry(id);
    const key = which === 'own' ? entry : otherOf(entry);
    const verdict = await checks.check(entry, lendKey(session, id, key), wish);
    const asked = { credentialVersion: key.credentialVersion, hosts: entry.hosts };
    await session.vault.record({ [id]: recordsFromCheck(verdict, asked) });
    return { verdict, ...told(id) };
  };
  return {
    'rotation:start': ({ id, reason }) =>
      write(id, ({ rotation }) => {
        if (rotation) throw refused('is under way already for this entry');
        return { ...newRotation, startedAt: now(), reason };
      }),

    'rotation:hold': ({ id, credentials }) =>
      take(id, (entry) => {
        const { switchedAt } = rotationOf(entry);
        if (switchedAt !== null) throw refused('has switched to the new key: undo it first');
        const at = now();
        return { kind: 'hold', credentials, createdOnOkxAt: at, at };
      }),

    'rotation:check': ({ id, correctClock }) => {
      const { switchedAt } = rotationOf(session.vault.entry(id));
      return ask(id, switchedAt === null ? 'other' : 'own', { correctClock });
    },

    'rotation:switch': ({ id, acceptsUnchecked }) =>
      take(id, (entry) => {
        const { other, switchedAt } = rotationOf(entry);
        if (switchedAt !== null) throw refused('has switched to the new key already');
        const isAccepted = other?.lastCheck?.okxCode === null;
        if (!isAccepted && !acceptsUnchecked) {
          throw refused('needs a new key that OKX has accepted');
        }
        return { kind: 'exchange', switchedAt: now() };
      }),

    'rotation:tick': ({ id, application, isSwitched }) =>
      write(id, (entry) => {
        const rotation = rotationOf(entry);
        const isSame = (name: string) => foldCase(name) === foldCase(application);
        if (!entry.applications.some(isSame)) throw notAnApplication();
        const others = rotation.switchedApplications.filter((name) => !isSame(name));
        const switchedApplications = isSwitched ? [...others, application] : others;
        return { ...rotation, switchedApplications };
      }),

    'rotation:revoke': ({ id, isRevoked }) =>
      write(id, (entry) => {
        const rotation = rotationOf(entry);
        if (rotation.switchedAt === null) throw refused('has not switched to the new key yet');
        const { revokedAt } = rotation;
        if (isRevoked) return { ...rotation, revokedAt: revokedAt ?? now() };
        if (revokedAt !== null && !isOldKeyHeld(rotation)) {
          throw refused(
            'cannot take back that the old key is deleted: OKX has not shown that it is not',
          );
        }
        return { ...rotation, revokedAt: null };
      }),

    'rotation:prove': ({ id, ...wish }) => {
      const { switchedAt } = rotationOf(session.vault.entry(id));
      if (switchedAt === null) throw refused('has not switched to the new key yet');
      return ask(id, 'other', wish);
    },

    'rotation:finish': async ({ id, acceptsUnproved }) => {
      const entry = session.vault.entry(id);
      endOf(entry);
      await allowUnproved(shell, entry, acceptsUnproved);
      return take(id, (latest) => {
        const finished = { ...endOf(latest), finishedAt: now() };
        const rotations = [...latest.rotations, finished].slice(-rotationsLimit);
        const ticks = lastingTicks(latest.ticks, rotationOf(latest).switchedAt ?? now());
        return { kind: 'end', keeps: 'own', records: { rotations, ticks } };
      });
    },

    'rotation:undo': ({ id }) =>
      take(id, (entry) => {
        const { switchedAt, revokedAt } = rotationOf(entry);
        if (revokedAt !== null) throw refused('cannot be undone: the old key is deleted on OKX');
        return { kind: 'end', keeps: switchedAt === null ? 'own' : 'other', records: {} };
      }),
  };
}

const newRotation: Omit<Rotation, 'startedAt' | 'reason'> = {
  other: null,
  switchedAt: null,
  switchedApplications: [],
  revokedAt: null,
  proof: null,
};

/** SECURITY: the last copy of a key that may still work is given up only by who was told so twice. */
async function allowUnproved(
  shell: Shell,
  { label, rotation }: Entry,
  acceptsUnproved: boolean,
): Promise<void> {
  if (rotation?.proof) return;
  if (!acceptsUnproved) throw refused('needs proof that the old key is dead');
  const kind = rotation && isOldKeyHeld(rotation) ? 'still-held' : 'unproved';
  if (await shell.confirm({ kind, label })) return;
  throw new SignetError('CANCELLED', 'The end of the rotation was not confirmed.');
}

/** @returns what is left of a rotation when it is over, but for when that is */
function endOf(entry: Entry): Omit<FinishedRotation, 'finishedAt'> {
  const { startedAt, reason, proof, revokedAt } = rotationOf(entry);
  if (revokedAt === null) throw refused('has not come to its end yet');
  const { apiKeyEnding } = otherOf(entry);
  return { startedAt, reason, apiKeyEnding, proof };
}

function rotationOf({ rotation }: Entry): Rotation {
  if (rotation) return rotation;
  throw refused('is not under way for this entry');
}

function otherOf(entry: Entry): NonNullable<Rotation['other']> {
  const { other } = rotationOf(entry);
  if (other) return other;
  throw refused('has no new key yet');
}

function notAnApplication(): SignetError {
  const message = "application: must be one of the entry's applications.";
  return new SignetError('INPUT_INVALID', message, { field: 'application' });
}

function refused(why: string): SignetError {
  return new SignetError('INPUT_INVALID', `rotation: ${why}.`, { field: 'rotation' });
}
