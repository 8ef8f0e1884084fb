import { describe, expect, it } from 'vitest';
import { decodeDocument, documentSchemaVersion } from '../../../src-main/vault/document.ts';
import { fileLimitBytes } from '../../../src-main/vault/format.ts';
import { isWithinBounds } from '../../../src-main/vault/json-bounds.ts';
import { errorOf } from '../../support/refusal.ts';

const start = `{"schemaVersion":${documentSchemaVersion},"auditedAt":null,"guide":null,"entries":[`;

/** A document of 256 MiB that repeats a text. */
function filled(unit: string, head = ''): Buffer {
  const bytes = Buffer.alloc(fileLimitBytes);
  bytes.write(head);
  return bytes.fill(unit, head.length);
}

describe('isWithinBounds', () => {
  it('accepts eight levels and refuses nine', () => {
    const nested = (depth: number) => Buffer.from(`"${'x'.repeat(99)}"${'['.repeat(depth)}`);
    expect([8, 9].map((depth) => isWithinBounds(nested(depth)))).toEqual([true, false]);
  });

  it('ignores what strings contain, also after escapes', () => {
    const texts = ['[[[[[[[[[[[[', '\\"[[[[[[[[[[[[', '\\\\\\"[,[,[,[,[,[,[,[,[,[,['];
    expect(texts.map((text) => isWithinBounds(Buffer.from(`["${text}"]`)))).toEqual(
      texts.map(() => true),
    );
  });

  it('goes on after a string that ends in a backslash', () => {
    expect(isWithinBounds(Buffer.from(`["${'x'.repeat(99)}\\\\"${'['.repeat(9)}`))).toBe(false);
  });

  it('accepts JSON that is cut short, for the parser to refuse', () => {
    const texts = ['', '"', '"\\', '{"schemaVersion":3,"guide', '[1'];
    expect(texts.map((text) => isWithinBounds(Buffer.from(text)))).toEqual(texts.map(() => true));
  });
});

describe('decodeDocument', () => {
  it.each([
    ['lists in lists', filled('[')],
    ['objects in objects', filled('{"a":')],
    ['empty lists', filled('[],', start)],
    ['empty objects', filled('{},', start)],
    ['numbers', filled('0,', start)],
    ['empty texts', filled('"",', start)],
    ['lists in an entry', filled('[],', `${start}{"id":[`)],
    ['members', filled('"":0,', `${start}{`)],
  ])('refuses 256 MiB of %s before it parses them', async (_what, bytes) => {
    const refused = await errorOf(() => decodeDocument(bytes));
    expect(refused).toMatchObject({
      code: 'VAULT_DAMAGED',
      reasons: [{ name: 'vaultDocumentBounds' }, { name: 'vaultRestore' }],
    });
  });
});
