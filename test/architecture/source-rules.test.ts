import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { mocking } from '../../vitest.config.ts';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';

const lineLimit = 300;
/** Tables of data are read row by row, not as code, so their length does not matter. */
const dataTable = /\.json$|^words\/[^/]+\/(?:help|okx-errors)\.ts$/;
/** Only a shell reads the clock; it passes the time to the core. */
const shell = /^src-main\/(?:app|cli)\//;

const files = ['contract', 'pasted', 'words', 'src-main'].flatMap(sourceFiles);
const code = files.filter((file) => /\.[cm]?tsx?$/.test(file.path));

describe('the sources of contract, pasted, words and src-main', () => {
  it('are found, including every layer with a folder', () => {
    const layers = new Set(code.map(({ path }) => path.replace(/^src-main\//, '').split('/')[0]));
    expect([code.length > 0, layers.has('contract'), layers.has('primitives')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it(`have at most ${lineLimit} lines a file, except for tables of data`, () => {
    const long = files.filter(
      (file) => !dataTable.test(file.path) && linesOf(file.text) > lineLimit,
    );
    expect(long.map((file) => `${file.path}: ${linesOf(file.text)}`)).toEqual([]);
  });

  it('take randomness only from node:crypto', () => {
    expect(code.flatMap((file) => uses(file, isOtherRandomness))).toEqual([]);
  });

  it('take the length of an hour and a day from contract/time-spans.ts', () => {
    const page = sourceFiles('src-renderer').filter(({ path }) => /\.tsx?$/.test(path));
    const others = [...code, ...page].filter(({ path }) => path !== 'contract/time-spans.ts');
    expect([page.length > 100, others.flatMap((file) => uses(file, isSpan))]).toEqual([true, []]);
  });

  it('read the clock only in a shell', () => {
    const core = code.filter((file) => !shell.test(file.path));
    expect(core.flatMap((file) => uses(file, isClock))).toEqual([]);
  });
});

describe('the handlers of ipc', () => {
  const handlers = code.filter(({ path }) => /^src-main\/ipc\/.*-handlers\.ts$/.test(path));

  it('decide nothing: they have no branch, no loop and no error of their own', () => {
    expect([handlers.length > 10, handlers.flatMap((file) => uses(file, isDecision))]).toEqual([
      true,
      [],
    ]);
  });
});

describe('the tests', () => {
  it('are listed in vitest.config.ts if they mock a module', () => {
    const tests = sourceFiles('test').filter(({ path }) => path.endsWith('.test.ts'));
    const found = tests.filter((file) => uses(file, isModuleMock).length > 0);
    expect(found.map(({ path }) => path)).toEqual(mocking);
  });

  it('reach the system only through the driver, which is the same with and without Electron', () => {
    const driven = [...sourceFiles('test/e2e'), ...sourceFiles('tools')];
    const named = driven.filter(({ text }) => /\bstandIn\b/.test(text));
    expect([driven.length > 40, named.map(({ path }) => path)]).toEqual([true, []]);
  });
});

describe('the scans', () => {
  it('finds every spelling of other randomness', () => {
    const spellings = [
      'Math.random();',
      "Math['random']();",
      'const { random } = Math;',
      'const { random: r } = Math;',
      'const dice = Math.random;',
      'globalThis.Math.random();',
      'crypto.getRandomValues(new Uint8Array(1));',
      'globalThis.crypto.randomUUID();',
    ];
    expect(missed(spellings, isOtherRandomness)).toEqual([]);
  });

  it('finds every way to read the clock', () => {
    const spellings = [
      'Date.now();',
      "Date['now']();",
      'const { now } = Date;',
      'const clock = Date.now;',
      'new Date();',
      'new Date;',
      'Date();',
      'new globalThis.Date();',
      'globalThis.Date.now();',
      'performance.now();',
      'process.hrtime();',
      'Temporal.Now.instant();',
    ];
    expect(missed(spellings, isClock)).toEqual([]);
  });

  it('finds an hour and a day in every spelling', () => {
    const spellings = [
      '86_400_000;',
      '86400000;',
      '3_600_000;',
      '3.6e6;',
      '60 * 60_000;',
      '24 * 60 * 60 * 1000;',
    ];
    expect(missed(spellings, isSpan)).toEqual([]);
  });

  it('finds every way to decide', () => {
    const spellings = [
      'if (a) b();',
      'a ? b : c;',
      'switch (a) { default: }',
      'a && b;',
      'a || b;',
      'a ?? b;',
      'a ||= b;',
      'a?.b;',
      'for (const a of b) c();',
      'for (const a in b) c();',
      'for (;;) a();',
      'while (a) b();',
      'do a(); while (b);',
      'try { a(); } catch { b(); }',
      'throw a;',
      'a === b;',
      'a < b;',
      '!a;',
    ];
    expect(missed(spellings, isDecision)).toEqual([]);
  });

  it('ignores everything else', () => {
    const text = [
      '// Math.random() and Date.now() in a comment',
      "const text = 'Math.random() new Date()';",
      'new Date(0); new Date(text); Date.parse(text); Date.UTC(2026);',
      'Math.max(1); host.now(); schedule.random;',
      "import { randomBytes, randomUUID } from 'node:crypto'; randomBytes(1); randomUUID();",
    ].join('\n');
    const file = { path: 'a.ts', text };
    expect([...uses(file, isOtherRandomness), ...uses(file, isClock)]).toEqual([]);
  });
});

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function missed(
  spellings: readonly string[],
  isUse: (node: ts.Node) => boolean,
): readonly string[] {
  return spellings.filter((text) => uses({ path: 'a.ts', text }, isUse).length === 0);
}

/** Lists the matching nodes of a file as `path:line: text`. */
function uses(file: SourceFile, isUse: (node: ts.Node) => boolean): readonly string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  function visit(node: ts.Node): void {
    if (isUse(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.path}:${line + 1}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

function isOtherRandomness(node: ts.Node): boolean {
  return (
    isMember(node, 'Math', 'random') ||
    isMember(node, 'crypto', 'getRandomValues') ||
    isMember(node, 'crypto', 'randomUUID')
  );
}

function isSpan(node: ts.Node): boolean {
  return [86_400_000, 3_600_000].includes(numberOf(node));
}

/** @returns the value of a number, or of a product of numbers; `NaN` for anything else */
function numberOf(node: ts.Node): number {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  const isProduct =
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskToken;
  return isProduct ? numberOf(node.left) * numberOf(node.right) : Number.NaN;
}

const decisions: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.TryStatement,
  ts.SyntaxKind.ThrowStatement,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.PrefixUnaryExpression,
  ts.SyntaxKind.QuestionDotToken,
]);

function isDecision(node: ts.Node): boolean {
  return decisions.has(node.kind);
}

function isModuleMock(node: ts.Node): boolean {
  return isMember(node, 'vi', 'mock') || isMember(node, 'vi', 'doMock');
}

function isClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) {
    return isGlobal(node.expression, 'Date') && !node.arguments?.length;
  }
  if (ts.isCallExpression(node) && isGlobal(node.expression, 'Date')) return true;
  return (
    isMember(node, 'Date', 'now') ||
    isMember(node, 'performance', 'now') ||
    isMember(node, 'process', 'hrtime') ||
    isMember(node, 'Temporal', 'Now')
  );
}

/** Recognizes `Owner.name`, `Owner['name']` and `const { name } = Owner`. */
function isMember(node: ts.Node, owner: string, name: string): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    return isGlobal(node.expression, owner) && node.name.text === name;
  }
  if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    return isGlobal(node.expression, owner) && ts.isStringLiteralLike(key) && key.text === name;
  }
  if (!ts.isBindingElement(node)) return false;
  const declaration = node.parent.parent;
  const picked = node.propertyName ?? node.name;
  return (
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    isGlobal(declaration.initializer, owner) &&
    ts.isIdentifier(picked) &&
    picked.text === name
  );
}

function isGlobal(node: ts.Expression, name: string): boolean {
  if (ts.isIdentifier(node)) return node.text === name;
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === name &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'globalThis'
  );
}
