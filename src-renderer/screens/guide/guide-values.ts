import { defaultRotationPolicy, type Entry, foldCase, type GuideDraft } from '#contract';

/** The fields of an entry that the guide builds on. */
export type GuideEntry = Pick<
  Entry,
  'id' | 'label' | 'site' | 'environment' | 'account' | 'applications' | 'purpose' | 'addedAt'
>;

/** What the guide has been told so far; main adds when it was saved. */
export type GuideValues = Omit<GuideDraft, 'savedAt'>;

/** @param entries the newest tells where its owner logs in */
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

/** The entries that serve an application already; upper and lower case count as the same. */
export function entriesServing(
  application: string,
  entries: readonly GuideEntry[],
): readonly GuideEntry[] {
  const name = foldCase(application);
  if (name === '') return [];
  return entries.filter((entry) => entry.applications.some((item) => foldCase(item) === name));
}
