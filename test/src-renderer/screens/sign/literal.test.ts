import { execFileSync, spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goLiteral,
  javascriptLiteral,
  pythonLiteral,
  shellLiteral,
} from '../../../../src-renderer/screens/sign/literal.ts';

/** Any possible body: well-formed Unicode, with many characters that end literals. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        '"',
        "'",
        '\\',
        '`',
        '$',
        '(',
        ')',
        '{',
        '}',
        '%',
        '!',
        '\n',
        '\r',
        '\t',
        '\0',
        '\b',
        ' ',
      ],
      ...[
        '\u007f',
        '\u0085',
        '\u2028',
        '\u2029',
        '\u202e',
        '\ufeff',
        '\u{1f600}',
        '\u{e0001}',
        '鍵',
      ],
      ...['n', 'u', 'U', 'x', '0', '\\u0041', '#', '@', '-'],
    ),
  }),
);
const samples = fc.sample(texts, 300);

/** The Go specification, "String literals": the escapes of an interpreted one. */
function readGo(literal: string): string {
  const inner = /^"((?:[^"\\\n]|\\(?:[abfnrtv\\"]|u[0-9a-f]{4}|U[0-9a-f]{8}))*)"$/u.exec(
    literal,
  )?.[1];
  if (inner === undefined || /[\0\ufeff\p{Cs}]/u.test(literal)) throw new Error('not a Go literal');
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
  return inner.replace(/\\(?:u(.{4})|U(.{8})|(.))/gu, (_, short, long, letter) =>
    letter ? (named[letter] ?? '?') : String.fromCodePoint(Number.parseInt(short ?? long, 16)),
  );
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('shellLiteral', () => {
  it('is one argument of a shell, byte for byte', () => {
    const fitting = samples.filter((text) => !text.includes('\0'));
    const script = fitting.map((text) => `printf '%s\\0' ${shellLiteral(text)}`).join('\n');
    const printed = execFileSync('sh', { input: script, encoding: 'utf8' });
    expect(printed.split('\0').slice(0, -1)).toEqual(fitting);
  });
});

describe('javascriptLiteral', () => {
  it('evaluates to the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(runInNewContext(javascriptLiteral(text))).toBe(text);
      }),
    );
  });
});

describe('pythonLiteral', () => {
  it.runIf(hasPython)('evaluates to the text', () => {
    const program = [
      'import ast, json, sys',
      'literals = json.load(sys.stdin)',
      'print(json.dumps([ast.literal_eval(literal) for literal in literals]))',
    ].join('\n');
    const printed = execFileSync('python3', ['-c', program], {
      input: JSON.stringify(samples.map(pythonLiteral)),
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(samples);
  });

  it('contains only characters that are visible as themselves', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pythonLiteral(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('goLiteral', () => {
  it('reads as the text by the rules of the Go specification', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readGo(goLiteral(text))).toBe(text);
      }),
    );
  });
});
