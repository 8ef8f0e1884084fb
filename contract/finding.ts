import { z } from 'zod';
import { entryIdSchema } from './entry.ts';
import { checklistItemSchema } from './record.ts';
import { instantSchema } from './vocabulary.ts';

/** The worst first. `danger`: money can be lost. `attention`: something stops working, or allows more than needed. */
export const severities = ['danger', 'attention', 'advice'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.output<typeof severitySchema>;

/** The kinds of findings, in the order in which they are shown within a severity. */
export const findingKinds = [
  'compromised',
  'refused',
  'withdraw',
  'permission-extra',
  'permissions-differ',
  'addresses-none',
  'addresses-open',
  'addresses-wide',
  'addresses-unseen',
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
  'dates-ahead',
  'rotation-soon',
  'rotation-due',
  'rotation-overdue',
  'rotation-unfinished',
  'inactive-soon',
  'expired-likely',
] as const;
export const findingKindSchema = z.enum(findingKinds);
export type FindingKind = z.output<typeof findingKindSchema>;

/** The remedies that a button can start. */
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

/** The most other entries that a finding names. A longer list would not help. */
export const othersLimit = 5;

/** A problem that health found in an entry. */
export const findingSchema = z.strictObject({
  entryId: entryIdSchema,
  kind: findingKindSchema,
  severity: severitySchema,
  /** The source of the finding: the owner, OKX, or Signet itself. */
  evidence: z.enum(['declared', 'confirmed', 'seen']),
  remedy: z.enum(findingRemedies),
  /** The values for its sentence: permissions, addresses, names, or a code of OKX. */
  subjects: z.array(z.string()),
  /** Other entries that it concerns, at most {@link othersLimit}. */
  others: z.array(entryIdSchema).max(othersLimit),
  /** An instant for its sentence, such as that of the last check or of the expiry. */
  at: instantSchema.nullable(),
});
export type Finding = z.output<typeof findingSchema>;

/** One line of an entry's checklist: checked by Signet itself, or ticked by the owner. */
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

/** The score, with the points that each kind of finding costs. */
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
