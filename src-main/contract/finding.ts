import { z } from 'zod';
import { entryIdSchema } from './entry.ts';
import { checklistItemSchema } from './record.ts';
import { instantSchema } from './vocabulary.ts';

/** Worst first. `danger`: money can be lost. `attention`: something stops working, or is wider than it needs to be. */
export const severities = ['danger', 'attention', 'advice'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.output<typeof severitySchema>;

/** All that health can say about an entry. */
export const findingKinds = [
  'compromised',
  'refused',
  'withdraw',
  'permission-extra',
  'permissions-differ',
  'addresses-none',
  'addresses-open',
  'addresses-wide',
  'addresses-private',
  'addresses-differ',
  'environment-differs',
  'account-differs',
  'name-differs',
  'label-reused',
  'key-twice',
  'application-shared',
  'applications-many',
  'never-checked',
  'checked-long-ago',
  'untested-in-demo',
  'purpose-unknown',
  'key-unknown',
  'rotation-soon',
  'rotation-due',
  'rotation-overdue',
  'rotation-unfinished',
  'inactive-soon',
  'expired-likely',
] as const;
export const findingKindSchema = z.enum(findingKinds);
export type FindingKind = z.output<typeof findingKindSchema>;

/** What a button can do about a finding. */
export const findingRemedies = [
  'check',
  'edit',
  'edit-on-okx',
  'guide-demo',
  'rotate',
  'respond',
  'show-other',
] as const;
export type FindingRemedy = (typeof findingRemedies)[number];

/** So many other entries a finding names at most: who shares with very many needs no list of them. */
export const othersLimit = 5;

/** One thing that health says about an entry. */
export const findingSchema = z.strictObject({
  entryId: entryIdSchema,
  kind: findingKindSchema,
  severity: severitySchema,
  /** Whose word it is: the owner's, OKX's, or what Signet itself sees. */
  evidence: z.enum(['declared', 'confirmed', 'seen']),
  remedy: z.enum(findingRemedies),
  /** What it is about, to be put in its sentence: permissions, addresses, names, an OKX code. */
  subjects: z.array(z.string()),
  /** Other entries that it is about; of very many the first. */
  others: z.array(entryIdSchema).max(othersLimit),
  /** An instant that its sentence names: of the last check, or when the key expires. */
  at: instantSchema.nullable(),
});
export type Finding = z.output<typeof findingSchema>;

/** One line of an entry's checklist: what Signet sees by itself, or what only its owner can tick. */
export const checklistLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('automatic'),
    item: z.enum(['permissions', 'withdraw', 'addresses', 'checked', 'application', 'rotation']),
    state: z.enum(['done', 'open', 'unknown']),
  }),
  z.strictObject({
    kind: z.literal('tick'),
    item: checklistItemSchema,
    tickedAt: instantSchema.nullable(),
  }),
]);
export type ChecklistLine = z.output<typeof checklistLineSchema>;

/** The score, and every line that took points from it. */
export const scoreSchema = z.strictObject({
  /** 0 to 100. */
  value: z.int().min(0).max(100),
  lines: z.array(
    z.strictObject({
      kind: findingKindSchema,
      severity: severitySchema,
      entries: z.int().min(1),
      points: z.number().min(0).max(100),
    }),
  ),
});
export type Score = z.output<typeof scoreSchema>;
