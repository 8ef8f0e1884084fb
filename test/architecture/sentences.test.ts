import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';

/** Texts for people pass through these folders; their words are in the catalogue. */
const folders = [
  'src-main/cli',
  'src-main/ipc',
  'src-main/app',
  'src-main/operations',
  'src-renderer',
];

/** Matches a blank between two words. */
const sentence = /\p{L}[,;:.]? +\p{L}/u;

type Text = { readonly path: string; readonly node: ts.Node; readonly text: string };

/** Texts with a blank that are no words of the catalogue, each kind with its reason. */
const exemptions: readonly {
  readonly reason: string;
  readonly covers: (text: Text) => boolean;
}[] = [
  {
    reason: 'The page words an error by its code, so the message is for developers.',
    covers: ({ path, node }) => !path.startsWith('src-main/cli/') && isMessageOfError(node),
  },
  {
    reason: 'It is a line of a program in another language.',
    covers: ({ path }) => /-completion\.ts$|\/snippet\.ts$/.test(path),
  },
  {
    reason: 'It is a command to type, which is the same in every language.',
    covers: ({ text }) => /^signet [a-z]/.test(text),
  },
  {
    reason: 'It names a member of an object, and is not shown.',
    covers: ({ node }) => ts.isPropertyAssignment(node.parent) && node.parent.name === node,
  },
  {
    reason: 'It is a media type, or a heading in a file for the system.',
    covers: ({ text }) => /\b[a-z]+\/[a-z]+;|^\[[^\]]*\]$/.test(text),
  },
  {
    reason: 'It names keys for assistive technology, in the spelling of ARIA.',
    covers: ({ node }) => /^aria-keyshortcuts=/.test(node.parent.parent.getText()),
  },
  {
    reason: 'It is a value of CSS.',
    covers: ({ path }) => path === 'src-renderer/theme/theme.ts',
  },
  {
    reason: 'It is a line of the log on stderr, for developers.',
    covers: ({ path }) => path === 'src-main/app/report.ts',
  },
];

const texts = folders.flatMap((folder) => sourceFiles(folder).flatMap(textsIn));

describe('the doors and the page', () => {
  it('have no sentence of their own: each stands in the catalogue', () => {
    const own = texts.filter((text) => !exemptions.some(({ covers }) => covers(text)));
    expect(own.map(shown)).toEqual([]);
  });

  it.each(exemptions)('still have a text that is exempt: $reason', ({ covers }) => {
    expect(texts.some(covers)).toBe(true);
  });
});

describe('the scan for sentences', () => {
  it.each([
    ['src-main/cli/a.ts', "throw new SignetError('INPUT_INVALID', 'This is no vault.');"],
    ['src-main/cli/a.ts', "const message = 'This is no vault.';"],
    ['src-main/cli/a.ts', `tell(\`The vault is \${path}.\`);`],
    ['src-main/ipc/a.ts', "return { title: 'Open a vault' };"],
    ['src-main/operations/a.ts', "shell.say('Nothing is due.');"],
    ['src-renderer/a.tsx', 'const shown = <p>No key is due.</p>;'],
    ['src-renderer/a.tsx', 'const shown = <Button aria-label="Close the list" />;'],
  ])('finds one in %s: %s', (path, text) => {
    const found = textsIn({ path, text });
    expect(found.filter((it) => !exemptions.some(({ covers }) => covers(it)))).toHaveLength(1);
  });

  it.each([
    ['src-main/ipc/a.ts', "throw new SignetError('INTERNAL', 'This cannot be.');"],
    ['src-main/cli/a.ts', "const next = 'signet leak prove';"],
    ['src-main/cli/a.ts', "import a from './a b c.ts'; t('commandErrors:cancelled');"],
    ['src-renderer/a.tsx', 'const shown = <p className="one-two">{t("close")}</p>;'],
  ])('finds none in %s: %s', (path, text) => {
    const found = textsIn({ path, text });
    expect(found.filter((it) => !exemptions.some(({ covers }) => covers(it)))).toEqual([]);
  });
});

/** Lists the texts of a file that have a blank between two words, template by template. */
function textsIn({ path, text }: SourceFile): readonly Text[] {
  if (!/\.tsx?$/.test(path)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  function visit(node: ts.Node): void {
    const own = textOf(node);
    if (own !== undefined && sentence.test(own)) found.push({ path, node, text: own });
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node.parent ?? node)) return undefined;
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** `new SignetError(code, …)`, and `message` before it is thrown or as a member. */
function isMessageOfError(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at && !ts.isStatement(at); at = at.parent) {
    if (ts.isNewExpression(at)) return /Error$/.test(at.expression.getText());
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) {
      return at.name.getText() === 'message';
    }
  }
  return false;
}

function shown({ path, node, text }: Text): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${path}:${line + 1}: ${text}`;
}
