import {
  applicationsLimit,
  bodyLimit,
  labelLimit,
  leadDaysLimit,
  notesLimit,
  rotationDaysLimit,
} from '#contract';
import { timelineMonths } from '../../src-renderer/screens/health/timeline.ts';

/** Numbers of Signet itself, which say nothing of OKX: where they stand, and why they are what they are. */
export type OwnNumbers = {
  /** The path of a sentence, such as `entry.finding.none`, or of several. */
  readonly path: RegExp;
  readonly values: readonly number[];
  readonly why: string;
};

const label = [labelLimit.min, labelLimit.max];

export const ownNumbers: readonly OwnNumbers[] = [
  {
    path: /^dialogs\.page\.failed\.detail$/,
    values: [3],
    why: 'The window is given up after so many failures.',
  },
  {
    path: /^failures\.start\.machine$/,
    values: [64, 2, 34],
    why: 'x64, ARM64 and glibc 2.34: what the binaries of argon2 are built for (nm: pthread_create@GLIBC_2.34).',
  },
  {
    path: /^entry\.credentialsHint$/,
    values: [30],
    why: 'A revealed value is hidden after so many seconds.',
  },
  {
    path: /^entryForm\.applications\.hint$/,
    values: [applicationsLimit],
    why: 'The schema takes so many applications.',
  },
  { path: /^entryForm\.problem\.(?:label|account)$/, values: label, why: 'The schema of labels.' },
  {
    path: /^subAccounts\.nameMissing$/,
    values: label,
    why: 'The schema of the names of sub-accounts.',
  },
  {
    path: /^entryForm\.problem\.applications$/,
    values: [applicationsLimit, ...label],
    why: 'The schema takes so many applications, each with a label.',
  },
  {
    path: /^entryForm\.problem\.rotationDays$/,
    values: [rotationDaysLimit.min, rotationDaysLimit.max],
    why: 'The schema of rotation policies.',
  },
  {
    path: /^entryForm\.problem\.leadDays$/,
    values: [leadDaysLimit.min, leadDaysLimit.max],
    why: 'The schema of rotation policies.',
  },
  {
    path: /^entryForm\.problem\.reason$/,
    values: [1, 200],
    why: 'The schema of rotation policies.',
  },
  { path: /^entryForm\.problem\.notes$/, values: [notesLimit.max], why: 'The schema of notes.' },
  {
    path: /^entryForm\.problem\.(?:apiKey|secretKey|passphrase)$/,
    values: [1, 128],
    why: 'The schema of credentials, wider than what OKX gives.',
  },
  {
    path: /^health\.(?:score\.(?:outOf|rule)|report\.score)$/,
    values: [100],
    why: 'The score of a vault in which there is nothing to find.',
  },
  {
    path: /^health\.timeline\.(?:heading|none)$/,
    values: [timelineMonths],
    why: 'The timeline shows so many months.',
  },
  { path: /^guide\.problem\.(?:label|account)$/, values: label, why: 'The schema of labels.' },
  {
    path: /^guide\.problem\.application$/,
    values: [labelLimit.max],
    why: 'The schema of labels, of which an application has one.',
  },
  {
    path: /^guide\.problem\.withdrawReason$/,
    values: [1000],
    why: 'The schema of the draft; the notes take it.',
  },
  {
    path: /^password\.fault\.long$/,
    values: [256],
    why: 'The longest master password, in characters.',
  },
  {
    path: /^password\.fault\.different$/,
    values: [2],
    why: 'A new master password is typed so often.',
  },
  {
    path: /^recoveryKit\.empty$/,
    values: [4],
    why: 'A group of the recovery code has so many characters.',
  },
  {
    path: /^errors\.RECOVERY_CODE_MISTYPED\.remedy$|^unlock\.recoveryLead$/,
    values: [4],
    why: 'A group of the recovery code has so many letters and digits.',
  },
  {
    path: /^unlock\.recoveryHint$/,
    values: [0, 1],
    why: 'Digits that letters of the recovery code are mistaken for.',
  },
  {
    path: /^palette\.nothing$/,
    values: [4],
    why: 'An API key is found by so many of its characters.',
  },
  { path: /^sign\.problem\.body$/, values: [bodyLimit], why: 'The schema of requests to sign.' },
  { path: /^sign\.copyTooLong$/, values: [65_536], why: 'The schema of what may be copied.' },
];
