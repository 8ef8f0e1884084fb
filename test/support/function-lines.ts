import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

export type FunctionLines = {
  /** `path:line: name` of the function, to be found by a reader. */
  readonly place: string;
  /** The lines that hold code of this function and of no named function inside it. */
  readonly own: number;
  /** `true` if the function itself contains JSX. */
  readonly hasJsx: boolean;
};

/**
 * Counts the own lines of every function in a file: those with code of the function, from its first
 * parameter's line to its last. Comments, blank lines and the text of a template do not count, and
 * neither do functions inside it that have a name, because they are counted by themselves.
 */
export function functionLines(file: SourceFile): readonly FunctionLines[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found: FunctionLines[] = [];

  function measure(node: ts.FunctionLikeDeclaration): void {
    const lines = new Set<number>();
    let hasJsx = false;
    function visit(child: ts.Node): void {
      if (child !== node && isFunction(child) && nameOf(child) !== undefined) return;
      hasJsx ||= ts.isJsxOpeningLikeElement(child) || ts.isJsxFragment(child);
      const parts = child.getChildren(source).filter((part) => !ts.isJSDoc(part));
      if (parts.length === 0) {
        lines.add(lineOf(child.getStart(source)));
        lines.add(lineOf(child.end));
      }
      for (const part of parts) visit(part);
    }
    visit(node);
    const place = `${file.path}:${lineOf(node.getStart(source))}: ${nameOf(node) ?? 'a callback'}`;
    found.push({ place, own: lines.size, hasJsx });
  }

  function search(node: ts.Node): void {
    if (isFunction(node)) measure(node);
    ts.forEachChild(node, search);
  }
  search(source);
  return found;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** Returns the name of a declaration or a method, or of the variable or property that a function is the value of. */
function nameOf(node: ts.FunctionLikeDeclaration): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name.getText() : undefined;
}
