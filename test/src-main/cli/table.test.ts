import { describe, expect, it } from 'vitest';
import { printable } from '../../../src-main/cli/printable.ts';
import { table } from '../../../src-main/cli/table.ts';

describe('table', () => {
  it('aligns columns by the cells that a terminal draws, and pads no line at its end', () => {
    const rows = [
      ['LABEL', 'SITE'],
      ['網格', 'global'],
      ['cafe\u0301', ''],
    ];
    expect(table(rows)).toBe('LABEL  SITE\n網格   global\ncafe\u0301');
  });

  it('escapes what a name from OKX could do to the terminal', () => {
    expect(table([['a\u001b[2J', 'b']])).toBe('a\\u001b[2J  b');
  });

  it('is empty for no rows', () => {
    expect(table([])).toBe('');
  });
});

describe('printable', () => {
  it('escapes what could move the cursor or reverse a line', () => {
    expect(printable('a\u001b[2J\n\u202Eb 網')).toBe('a\\u001b[2J\\u000a\\u202eb 網');
  });
});
