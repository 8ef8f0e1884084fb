import {
  type CheckRecord,
  type Compromise,
  compromiseSteps,
  compromisesLimit,
  type EntryRecords,
  type EntrySummary,
  leakedKeyOf,
  openCompromiseOf,
  SignetError,
} from '../contract/index.ts';
import { checkRecordOf, learnedFrom, provedBy } from '../okx/check-record.ts';
import { masked } from '../okx/lent-credentials.ts';
import { learnedFromUse } from '../vault/key-use.ts';
import { keepLearned } from './activity.ts';
import type { HandlersOf } from './handler.ts';
import type { Host } from './host.ts';
import type { KeyChecks } from './key-checks.ts';
import { lendKey } from './lend-key.ts';
import type { Session } from './session.ts';

/** The procedures about a key that leaked. Each is at most one save, and only two ask OKX. */
export function compromiseHandlers(
  host: Host,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'compromise'> {
  const now = () => host.now().toISOString();
  const told = (id: string) => {
    session.rememberRevision();
    host.notify('entries:changed');
    return { entry: session.vault.entry(id) };
  };
  const write = async (id: string, next: (entry: EntrySummary) => Partial<EntryRecords>) => {
    await session.vault.record({ [id]: next });
    return told(id);
  };
  return {
    'compromise:report': ({ id }) =>
      write(id, (entry) => {
        if (openCompromiseOf(entry)) throw refused('is reported already for this entry');
        const { apiKeyEnding } = entry;
        const compromise = { ...newCompromise, reportedAt: now(), apiKeyEnding };
        return { compromises: [...entry.compromises, compromise].slice(-compromisesLimit) };
      }),

    'compromise:tick': ({ id, step, isDone }) =>
      write(id, (entry) =>
        changed(entry, ({ done }) => ({ done: ticked(done, step, isDone ? now() : null) })),
      ),

    'compromise:note': ({ id, notes }) => write(id, (entry) => changed(entry, () => ({ notes }))),

    'compromise:prove': async ({ id, correctClock }) => {
      const entry = session.vault.entry(id);
      const key = leakedOf(entry);
      const verdict = await checks.check(entry, lendKey(session, id, key), { correctClock });
      const learned = learnedFrom(verdict, key.credentialVersion);
      const records = (latest: EntrySummary) => {
        const record = checkRecordOf(verdict, latest);
        return record && { ...learned(latest), ...proved(latest, record) };
      };
      await session.vault.record({ [id]: records });
      return { verdict, ...told(id) };
    },

    'compromise:look': async ({ id, readerId, ...wish }) => {
      const entry = session.vault.entry(id);
      const reader = session.vault.entry(readerId);
      assertReader(reader, entry);
      const activity = await checks.look(reader, lendKey(session, readerId, reader), wish);
      const use = learnedFromUse(['calledAt'], activity.askedAt);
      await keepLearned({ host, session }, readerId, use);
      return activity;
    },

    'compromise:close': ({ id }) =>
      write(id, (entry) => changed(entry, () => ({ closedAt: now() }))),

    'compromise:export': async ({ id }) => {
      const entry = session.vault.entry(id);
      const compromise = entry.compromises.at(-1);
      if (!compromise) throw refused('was never reported for this entry');
      const { label, site, environment } = entry;
      const report = { label, site, environment, savedAt: now(), ...compromise };
      const notes = maskedNotes(session, entry, compromise.notes);
      return { isSaved: await host.saveCompromiseReport({ ...report, notes }) };
    },
  };
}

const newCompromise: Omit<Compromise, 'reportedAt' | 'apiKeyEnding'> = {
  done: [],
  proof: null,
  notes: '',
  closedAt: null,
};

/** The one that is open is the last. */
function changed(
  entry: EntrySummary,
  next: (compromise: Compromise) => Partial<Compromise>,
): Pick<EntryRecords, 'compromises'> {
  const open = openOf(entry);
  return { compromises: [...entry.compromises.slice(0, -1), { ...open, ...next(open) }] };
}

function proved(entry: EntrySummary, record: CheckRecord): Pick<EntryRecords, 'compromises'> {
  return changed(entry, ({ done, proof: before }) => {
    const proof = provedBy(record, before);
    return { proof, done: ticked(done, 'prove-dead', proof?.provedAt ?? null) };
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
function leakedOf(entry: EntrySummary): Pick<EntrySummary, 'credentialVersion'> {
  const which = leakedKeyOf(entry, openOf(entry));
  const key = which === 'own' ? entry : which && entry.rotation?.other;
  if (key) return key;
  throw refused('is of a key that is no longer in the vault, so OKX cannot be asked about it');
}

function assertReader(reader: EntrySummary, entry: EntrySummary): void {
  const leaked = leakedKeyOf(entry, openOf(entry));
  const isLeaked = reader.id === entry.id && leaked === 'own';
  const isSamePlace = reader.site === entry.site && reader.environment === entry.environment;
  if (!isLeaked && isSamePlace && reader.permissions.includes('read_only')) return;
  const message =
    'readerId: must be an entry of the same site and environment, with a key that may read and did not leak.';
  throw new SignetError('INPUT_INVALID', message, { field: 'readerId' });
}

/** SECURITY: what its owner wrote down may quote the very key, and the report is for others to read. */
function maskedNotes(session: Session, entry: EntrySummary, notes: string): string {
  const other = entry.rotation?.other;
  return [entry, ...(other ? [other] : [])].reduce(
    (text, key) => String(masked(text, lendKey(session, entry.id, key))),
    notes,
  );
}

function openOf(entry: EntrySummary): Compromise {
  const open = openCompromiseOf(entry);
  if (open) return open;
  throw refused('is not reported for this entry');
}

function refused(why: string): SignetError {
  return new SignetError('INPUT_INVALID', `compromise: ${why}.`, { field: 'compromise' });
}
