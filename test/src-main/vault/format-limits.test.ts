import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applicationsLimit,
  checklistItems,
  compromiseSteps,
  compromisesLimit,
  credentialLimit,
  environmentSchema,
  guideStepSchema,
  ipAllowlistLimit,
  labelLimit,
  leadDaysLimit,
  neverReasonLimit,
  notesLimit,
  okxWays,
  originLimit,
  permissions,
  purposes,
  readyItems,
  rotationDaysLimit,
  rotationReasons,
  rotationsLimit,
  siteSchema,
  subAccountKeysLimit,
  subAccountsLimit,
} from '#contract';
import { deadKeyCodes } from '../../../contract/okx-codes.ts';
import { exitCodes } from '../../../src-main/cli/exit-code.ts';
import { documentSchemaVersion, entryLimit } from '../../../src-main/vault/document.ts';
import { fileLimitBytes, formatVersion } from '../../../src-main/vault/format.ts';
import { headerLimitBytes } from '../../../src-main/vault/header.ts';
import { kdfCeiling, kdfFloor } from '../../../src-main/vault/kdf.ts';
import { root } from '../../../tools/root.ts';

const page = readFileSync(`${root}docs/vault-format.md`, 'utf8');

/** Writes a number as the page does. */
function written(value: number): string {
  return value.toLocaleString('en-US');
}

/** Returns the row of a table whose first cell is given. */
function rowOf(name: string): string {
  const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`));
  if (row) return row;
  throw new Error(`The page has no row for ${name}.`);
}

/** Returns the words in quotes that a text contains. */
function words(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
}

describe('docs/vault-format.md', () => {
  it.each<[string, () => string, readonly number[]]>([
    ['a file', () => page, [fileLimitBytes, headerLimitBytes]],
    ['memory', () => rowOf('`kdf.memoryKiB`'), [kdfFloor.memoryKiB, kdfCeiling.memoryKiB]],
    ['passes', () => rowOf('`kdf.passes`'), [kdfFloor.passes, kdfCeiling.passes]],
    ['lanes', () => rowOf('`kdf.lanes`'), [kdfFloor.lanes, kdfCeiling.lanes]],
    ['entries', () => lineWith('`entries` has at most'), [entryLimit]],
    ['a label', () => rowOf('`label`'), [labelLimit.min, labelLimit.max]],
    ['addresses', () => rowOf('`ipAllowlist`'), [ipAllowlistLimit]],
    ['applications', () => rowOf('`applications`'), [applicationsLimit, labelLimit.max]],
    [
      'a policy',
      () => rowOf('`rotationPolicy`').replaceAll(',', ''),
      [rotationDaysLimit.max, leadDaysLimit.max, neverReasonLimit.max],
    ],
    ['notes', () => rowOf('`notes`'), [notesLimit.max]],
    ['ticks', () => rowOf('`ticks`'), [checklistItems.length]],
    ['rotations', () => rowOf('`rotations`'), [rotationsLimit]],
    ['compromises', () => rowOf('`compromises`'), [compromisesLimit]],
    ['sub-accounts', () => rowOf('`subAccounts`'), [subAccountsLimit]],
    ['keys of a sub-account', () => rowOf('sub-account'), [subAccountKeysLimit]],
    ['steps', () => rowOf('compromise'), [compromiseSteps.length]],
    ['an origin', () => lineWith('An _origin_ has'), [originLimit]],
    ['credentials', () => lineWith('Each value has'), [credentialLimit.min, credentialLimit.max]],
  ])('has the limits of %s', (_what, textOf, limits) => {
    const text = textOf();
    expect(limits.filter((limit) => !isIn(text, limit))).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['sites', '`site`', siteSchema.options],
    ['environments', '`environment`', environmentSchema.options],
    ['permissions', '`permissions`', permissions],
    ['purposes', '`purpose`', purposes],
    ['ticks', 'tick', checklistItems],
    ['reasons of a rotation', '`reason`', rotationReasons],
    ['proofs', '`proof`', deadKeyCodes],
    ['steps of a leak', 'step', compromiseSteps],
    ['steps of the guide', '`step`', guideStepSchema.options],
    ['items before the guide', '`ready`', readyItems],
    ['ways to make a key', '`way`', okxWays],
  ])('has the stored words of the %s, and no others', (_what, row, values) => {
    expect(words(rowOf(row)).toSorted()).toEqual([...values].sort());
  });

  it('names the versions', () => {
    expect(lineWith('The format version is')).toBe(
      `The format version is ${formatVersion}, the schema version ${documentSchemaVersion}.`,
    );
  });

  it('has the exit code of each error in its table', () => {
    const start = page.indexOf('| exit code | errors |');
    const rows = page.slice(start, page.indexOf('\n\n', start)).split('\n').slice(2);
    const listed = rows.flatMap((row) => {
      const [, code, errors = ''] = row.split('|');
      return [...errors.matchAll(/`(\w+)`/g)].map(([, name]) => [name, Number(code)]);
    });
    expect(listed.length).toBeGreaterThan(15);
    expect(listed).toEqual(
      listed.map(([name]) => [name, exitCodes[name as keyof typeof exitCodes]]),
    ); // an unknown name gives undefined
  });
});

/** The first line that contains a phrase. */
function lineWith(phrase: string): string {
  const line = page.split('\n').find((each) => each.includes(phrase));
  if (line) return line;
  throw new Error(`The page has no line with “${phrase}”.`);
}

/** Checks whether a text has a number, not as a part of a longer one. */
function isIn(text: string, limit: number): boolean {
  const forms = [written(limit), String(limit)];
  return forms.some((form) => new RegExp(`(?<![0-9,])${form}(?![0-9]|,[0-9])`).test(text));
}
