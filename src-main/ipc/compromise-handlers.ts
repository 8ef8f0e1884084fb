import {
  type CheckVerdict,
  type Compromise,
  compromiseSteps,
  compromisesLimit,
  type Entry,
  type EntryKey,
  type EntryRecords,
  keysOf,
  leakedKeyOf,
  openCompromiseOf,
  readersOf,
  SignetError,
  showsKey,
} from '#contract';
import { checkRecordOf, provedBy, recordsFromCheck } from '../okx/check-record.ts';
import { masked } from '../okx/lent-credentials.ts';
import { isAsAsked, saveRecords } from '../operations/activity.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import type { KeyChecks } from '../operations/key-checks.ts';
import { lendKey } from '../operations/lend-key.ts';
import type { Session } from '../operations/session.ts';
import { recordsFromUse } from '../vault/key-use.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about a key that leaked. Each is at most one save, and only two ask OKX. */
export function compromiseHandlers(
  shell: DesktopShell,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'compromise'> {
  const now = () => shell.now().toISOString();
  const told = (id: string) => {
    session.rememberRevision();
    shell.notify('entries:changed');
    return { entry: session.vault.entry(id) };
  };
  const write = async (id: string, next: (entry: Entry) => Partial<EntryRecords>) => {
    await session.vault.record({ [id]: next });
    return told(id);
  };
  return {
    'compromise:report': ({ id, apiKeyDigest }) =>
      write(id, (entry) => {
        if (openCompromiseOf(entry)) throw refused('is reported already for this entry');
        const key = leakedKeyOf(entry, { apiKeyDigest });
        if (!key) throw noSuchKey();
        const { apiKeyEnding } = key;
        const compromise = { ...newCompromise, reportedAt: now(), apiKeyEnding, apiKeyDigest };
        return { compromises: [...entry.compromises, compromise].slice(-compromisesLimit) };
      }),

    'compromise:tick': ({ id, step, isDone }) =>
      write(id, (entry) =>
        changed(entry, ({ done }) => ({ done: ticked(done, step, isDone ? now() : null) })),
      ),

    'compromise:note': ({ id, notes }) =>
      write(id, (entry) => changed(entry, () => ({ notes: maskedNotes(session, entry, notes) }))),

    'compromise:prove': async ({ id, ...wish }) => {
      const entry = session.vault.entry(id);
      const { credentialVersion } = leakedOf(entry);
      const lend = lendKey(session, id, { credentialVersion });
      const verdict = await checks.check(entry, lend, wish);
      const learned = recordsFromCheck(verdict, { credentialVersion, hosts: entry.hosts });
      await session.vault.record({
        [id]: (latest) => {
          const records = learned(latest);
          return records && { ...records, ...proved(latest, verdict, credentialVersion) };
        },
      });
      return { verdict, ...told(id) };
    },

    'compromise:look': async ({ id, readerId, ...wish }) => {
      const entry = session.vault.entry(id);
      const reader = session.vault.entry(readerId);
      openOf(entry);
      assertReader(reader, entry, session.vault.entries);
      const activity = await checks.look(reader, lendKey(session, readerId, reader), wish);
      const use = recordsFromUse(['calledAt', 'knownAt'], activity.askedAt);
      const learned = (latest: Entry) => (isAsAsked(latest, reader) ? use(latest) : undefined);
      await saveRecords({ shell, session }, readerId, learned);
      return activity;
    },

    'compromise:close': ({ id }) =>
      write(id, (entry) => changed(entry, () => ({ closedAt: now() }))),

    'compromise:export': async ({ id, reportedAt }) => {
      const entry = session.vault.entry(id);
      const compromise = entry.compromises.findLast((each) => each.reportedAt === reportedAt);
      if (!compromise) throw refused('was not reported for this entry at that instant');
      const { label, site, environment } = entry;
      const { apiKeyDigest: _digest, ...told } = compromise;
      const notes = maskedNotes(session, entry, compromise.notes);
      const report = { label, site, environment, savedAt: now(), ...told, notes };
      return { isSaved: await shell.saveCompromiseReport(report) };
    },
  };
}

const newCompromise: Omit<Compromise, 'reportedAt' | 'apiKeyEnding' | 'apiKeyDigest'> = {
  done: [],
  proof: null,
  notes: '',
  closedAt: null,
};

/** The one that is open is the last. */
function changed(
  entry: Entry,
  next: (compromise: Compromise) => Partial<Compromise>,
): Pick<EntryRecords, 'compromises'> {
  const open = openOf(entry);
  return { compromises: [...entry.compromises.slice(0, -1), { ...open, ...next(open) }] };
}

/** Of the key that OKX was asked about, where that is still what leaked; a tick of its owner is left alone. */
function proved(
  entry: Entry,
  verdict: CheckVerdict,
  version: number,
): Partial<Pick<EntryRecords, 'compromises'>> {
  const open = openCompromiseOf(entry);
  const key = open && leakedKeyOf(entry, open);
  const record = checkRecordOf(verdict, entry);
  if (!record || key?.credentialVersion !== version) return {};
  return changed(entry, ({ done, proof: before }) => {
    const proof = provedBy(record, key, before);
    if (proof) return { proof, done: ticked(done, 'prove-dead', proof.provedAt) };
    return { proof, done: showsKey(record) ? ticked(done, 'prove-dead', null) : done };
  });
}

/** @param doneAt `null` takes the step away; a step that was done keeps its first instant */
function ticked(
  done: Compromise['done'],
  step: Compromise['done'][number]['step'],
  doneAt: string | null,
): Compromise['done'] {
  return compromiseSteps.flatMap((each) => {
    const before = done.filter((item) => item.step === each);
    if (each !== step) return before;
    if (doneAt === null) return [];
    return before.length > 0 ? before : [{ step, doneAt }];
  });
}

/** @throws SignetError `INPUT_INVALID` where the vault no longer has the key */
function leakedOf(entry: Entry): EntryKey {
  const key = leakedKeyOf(entry, openOf(entry));
  if (key) return key;
  throw refused('is of a key that is no longer in the vault, so OKX cannot be asked about it');
}

function assertReader(reader: Entry, entry: Entry, entries: readonly Entry[]): void {
  if (readersOf(entry, entries).some(({ id }) => id === reader.id)) return;
  const message =
    'readerId: must be an entry of the same site and environment, with a key that may read and is not reported as leaked.';
  throw new SignetError('INPUT_INVALID', message, { field: 'readerId' });
}

/** SECURITY: what its owner wrote down may quote the very key, and the report is for others to read. */
function maskedNotes(session: Session, entry: Entry, notes: string): string {
  return keysOf(entry).reduce(
    (text, key) => String(masked(text, lendKey(session, entry.id, key))),
    notes,
  );
}

function noSuchKey(): SignetError {
  const message = 'apiKeyDigest: must be that of one of the keys of the entry.';
  return new SignetError('INPUT_INVALID', message, { field: 'apiKeyDigest' });
}

function openOf(entry: Entry): Compromise {
  const open = openCompromiseOf(entry);
  if (open) return open;
  throw refused('is not reported for this entry');
}

function refused(why: string): SignetError {
  return new SignetError('INPUT_INVALID', `compromise: ${why}.`, { field: 'compromise' });
}
