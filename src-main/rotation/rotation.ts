import {
  type CredentialsDraft,
  type Entry,
  type EntryKey,
  type EntryRecords,
  type FinishedRotation,
  failure,
  foldCase,
  isOldKeyHeld,
  lastingTicks,
  type Rotation,
  type RotationReason,
  rotationsLimit,
  ruleError,
  type SignetError,
} from '#contract';

/*
 * The steps of a rotation, in their order: start, addKey, check the new key, switchKeys, tick, revoke, check the
 * old key, finish. Each takes the entry as it is now, and instants in ISO 8601 UTC, and returns what to save; it
 * throws SignetError `INPUT_INVALID`, field `rotation`, if the rotation has not come that far or is past it.
 */

/** @throws also if a rotation is under way */
export function start(
  { rotation }: Entry,
  { reason, at }: { readonly reason: RotationReason; readonly at: string },
): Rotation {
  if (rotation) throw ruleError('rotation', 'rotationUnderWay');
  return { ...newRotation, startedAt: at, reason };
}

const newRotation: Omit<Rotation, 'startedAt' | 'reason'> = {
  other: null,
  switchedAt: null,
  switchedApplications: [],
  revokedAt: null,
  proof: null,
};

/** Stores a new key beside the old one, and replaces a new key that was added before. */
export function addKey(
  entry: Entry,
  { credentials, at }: { readonly credentials: CredentialsDraft; readonly at: string },
) {
  if (rotationOf(entry).switchedAt !== null) {
    throw ruleError('rotation', 'rotationUndoFirst');
  }
  return { kind: 'hold', credentials, createdOnOkxAt: at, at } as const;
}

/** @returns the key that replaces the other one: the second key before the switch, the entry's own after it */
export function newKeyOf(entry: Entry): EntryKey {
  return rotationOf(entry).switchedAt === null ? otherOf(entry) : entry;
}

/** @returns the replaced key, which exists after the switch */
export function oldKeyOf(entry: Entry): EntryKey {
  assertSwitched(rotationOf(entry));
  return otherOf(entry);
}

/** @param acceptsUnchecked whether to switch even if OKX did not accept the new key in its last check */
export function switchKeys(
  entry: Entry,
  { acceptsUnchecked, at }: { readonly acceptsUnchecked: boolean; readonly at: string },
) {
  if (rotationOf(entry).switchedAt !== null) throw ruleError('rotation', 'rotationSwitched');
  const isAccepted = otherOf(entry).lastCheck?.okxCode === null;
  if (!isAccepted && !acceptsUnchecked) throw ruleError('rotation', 'rotationUnaccepted');
  return { kind: 'exchange', switchedAt: at } as const;
}

/**
 * Records whether an application uses the new key.
 *
 * @throws also `INPUT_INVALID`, field `application`, for one that the entry does not list
 */
export function tick(
  entry: Entry,
  { application, isSwitched }: { readonly application: string; readonly isSwitched: boolean },
): Rotation {
  const rotation = rotationOf(entry);
  const isSame = (name: string) => foldCase(name) === foldCase(application);
  if (!entry.applications.some(isSame)) {
    throw ruleError('application', 'rotationApplication');
  }
  const others = rotation.switchedApplications.filter((name) => !isSame(name));
  return { ...rotation, switchedApplications: isSwitched ? [...others, application] : others };
}

/** Records that the owner has deleted the old key on OKX. A second report keeps the first instant. */
export function revoke(entry: Entry, at: string): Rotation {
  const rotation = rotationOf(entry);
  assertSwitched(rotation);
  return { ...rotation, revokedAt: rotation.revokedAt ?? at };
}

/** Withdraws the report that the old key is deleted, which needs OKX to have shown that it still has the key. */
export function unrevoke(entry: Entry): Rotation {
  const rotation = rotationOf(entry);
  assertSwitched(rotation);
  if (rotation.revokedAt !== null && !isOldKeyHeld(rotation)) {
    throw ruleError('rotation', 'rotationUnrevocable');
  }
  return { ...rotation, revokedAt: null };
}

/**
 * Decides what the owner must confirm before the rotation can finish.
 *
 * SECURITY: the last copy of a key that may still work is given up only by an owner who was warned twice.
 *
 * @returns `null` if OKX has proved that the old key is dead
 * @throws also without proof, unless `acceptsUnproved`
 */
export function questionBeforeEnd(
  entry: Entry,
  { acceptsUnproved }: { readonly acceptsUnproved: boolean },
): 'unproved' | 'still-held' | null {
  const rotation = endingOf(entry);
  if (rotation.proof) return null;
  if (!acceptsUnproved) throw ruleError('rotation', 'rotationUnproved');
  return isOldKeyHeld(rotation) ? 'still-held' : 'unproved';
}

/** Removes the old key, and keeps a record of the rotation and the ticks that outlast a key. */
export function finish(entry: Entry, at: string) {
  const { startedAt, reason, proof, switchedAt } = endingOf(entry);
  const { apiKeyEnding } = otherOf(entry);
  const finished: FinishedRotation = { startedAt, finishedAt: at, reason, apiKeyEnding, proof };
  const records = {
    rotations: [...entry.rotations, finished].slice(-rotationsLimit),
    ticks: lastingTicks(entry.ticks, switchedAt ?? at),
  } satisfies Partial<EntryRecords>;
  return { kind: 'end', keeps: 'own', records } as const;
}

/** Restores the old key, and removes the new one. */
export function undo(entry: Entry) {
  const { switchedAt, revokedAt } = rotationOf(entry);
  if (revokedAt !== null) throw ruleError('rotation', 'rotationFinal');
  return { kind: 'end', keeps: switchedAt === null ? 'own' : 'other', records: {} } as const;
}

/** The error for an owner who did not confirm the end. */
export function endNotConfirmed(): SignetError {
  return failure('CANCELLED', [{ name: 'endDeclined' }]);
}

/** The error for a key that is no longer in the vault when it is to be lent. */
export function keyGone(): SignetError {
  return ruleError('rotation', 'rotationKeyGone');
}

function endingOf(entry: Entry): Rotation {
  const rotation = rotationOf(entry);
  if (rotation.revokedAt !== null) return rotation;
  throw ruleError('rotation', 'rotationUnrevoked');
}

function rotationOf({ rotation }: Entry): Rotation {
  if (rotation) return rotation;
  throw ruleError('rotation', 'rotationMissing');
}

function assertSwitched({ switchedAt }: Rotation): void {
  if (switchedAt === null) throw ruleError('rotation', 'rotationUnswitched');
}

function otherOf(entry: Entry): NonNullable<Rotation['other']> {
  const { other } = rotationOf(entry);
  if (other) return other;
  throw ruleError('rotation', 'rotationKeyless');
}
