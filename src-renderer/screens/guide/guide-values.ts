import { defaultRotationPolicy, type Entry, foldCase, type GuideDraft } from '#contract';

/** The members of existing entries from which the guide makes proposals. */
export type GuideEntry = Pick<
  Entry,
  'id' | 'label' | 'site' | 'environment' | 'account' | 'applications' | 'purpose' | 'addedAt'
>;

/** The values of the guide. Main adds when they were saved. */
export type GuideValues = Omit<GuideDraft, 'savedAt'>;

/** @param entries the newest one decides the proposed site */
export function emptyValues(entries: readonly GuideEntry[]): GuideValues {
  const [newest] = [...entries].sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  return {
    step: 'purpose',
    purpose: null,
    application: '',
    label: '',
    site: newest?.site ?? 'global',
    environment: 'live',
    account: { kind: 'main' },
    ready: [],
    way: 'web',
    click: 0,
    permissions: ['read_only'],
    withdrawReason: '',
    ipAllowlistText: '',
    rotationPolicy: defaultRotationPolicy,
    hadCredentials: false,
  };
}

/** @returns the entries that already serve an application, whatever its case */
export function entriesServing(
  application: string,
  entries: readonly GuideEntry[],
): readonly GuideEntry[] {
  const name = foldCase(application);
  if (name === '') return [];
  return entries.filter((entry) => entry.applications.some((item) => foldCase(item) === name));
}
