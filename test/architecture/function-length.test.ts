import { describe, expect, it } from 'vitest';
import { functionLines } from '../support/function-lines.ts';
import { sourceFiles } from '../support/source-files.ts';

const lineLimit = 40;
/** A component's lines are mostly markup, with one attribute on each. */
const jsxLineLimit = 60;

const files = ['contract', 'pasted', 'words', 'src-main', 'src-renderer', 'tools']
  .flatMap(sourceFiles)
  .filter(({ path }) => /\.tsx?$/.test(path));

describe('the functions of the sources', () => {
  const functions = files.flatMap(functionLines);

  it('are found', () => {
    expect(functions.length).toBeGreaterThan(3000);
  });

  it(`have at most ${lineLimit} own lines of code, or ${jsxLineLimit} with JSX`, () => {
    const long = functions.filter(({ own, hasJsx }) => own > (hasJsx ? jsxLineLimit : lineLimit));
    const counted = long.map(({ place, own }) => `${place}: ${own}`);
    expect(counted).toEqual([]);
  });
});

describe('the count of own lines', () => {
  it('leaves out comments, blank lines and the text of a template', () => {
    const text = [
      'export function greet(name: string): string {',
      '  // A comment,',
      '  /* and one',
      '     of two lines. */',
      '',
      '  return `',
      '    Dear reader,',
      '    hello',
      '    you',
      '  `;',
      '}',
    ];
    expect(linesIn(text)).toEqual(['a.tsx:1: greet: 4']);
  });

  it('counts callbacks, but leaves functions with a name to themselves', () => {
    const text = [
      'const outer = () => {',
      '  function declared() {',
      '    return 1;',
      '  }',
      '  const methods = {',
      '    property: () => {',
      '      return 2;',
      '    },',
      '    method() {',
      '      return 3;',
      '    },',
      '  };',
      '  return [declared, methods].map((one) => {',
      '    return one;',
      '  });',
      '};',
    ];
    expect(linesIn(text)).toEqual([
      'a.tsx:1: outer: 10',
      'a.tsx:2: declared: 3',
      'a.tsx:6: property: 3',
      'a.tsx:9: method: 3',
      'a.tsx:13: a callback: 3',
    ]);
  });

  it('sees JSX of the function itself only', () => {
    const text = [
      'function useIcon() {',
      '  const icon = () => <b />;',
      '  return icon;',
      '}',
      'const Page = () => <></>;',
    ];
    const jsx = functionLines({ path: 'a.tsx', text: text.join('\n') });
    expect(jsx.map(({ place, hasJsx }) => `${place}: ${hasJsx}`)).toEqual([
      'a.tsx:1: useIcon: false',
      'a.tsx:2: icon: true',
      'a.tsx:5: Page: true',
    ]);
  });
});

function linesIn(text: readonly string[]): readonly string[] {
  const file = { path: 'a.tsx', text: text.join('\n') };
  return functionLines(file).map(({ place, own }) => `${place}: ${own}`);
}
