import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';

const files = sourceFiles('src-renderer');
const modules = files.filter(({ path }) => path.endsWith('.module.css'));
const code = files.filter(({ path }) => /\.tsx?$/.test(path));

/** TypeScript gives every CSS module an index signature, so a misspelt class would be `undefined`. */
describe('class names', () => {
  it('are found in the modules and in the components', () => {
    const [used, defined] = [code.flatMap(usesIn), modules.flatMap(classesIn)];
    expect([used.length > 250, defined.length > 250]).toEqual([true, true]);
  });

  it('exist in the CSS module that a component takes them from', () => {
    const wrong = code.flatMap((file) =>
      usesIn(file)
        .filter(({ module, name }) => !classesOf(module).includes(name))
        .map(({ name }) => `${file.path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(code.flatMap(usesIn).map(({ module, name }) => `${module} ${name}`));
    const unused = modules.flatMap((file) =>
      classesIn(file)
        .map((name) => `${file.path} ${name}`)
        .filter((name) => !used.has(name)),
    );
    expect(unused).toEqual([]);
  });
});

function classesOf(path: string): readonly string[] {
  return modules.filter((file) => file.path === path).flatMap(classesIn);
}

function classesIn({ text }: SourceFile): readonly string[] {
  const selectors = text
    .replaceAll(/\/\*[\s\S]*?\*\/|:global\([^)]*\)/g, '')
    .replaceAll(/\{[^{}]*\}/g, '{}');
  return [...new Set([...selectors.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name]) => name ?? ''))];
}

type Use = { readonly module: string; readonly name: string };

/** `classes.name` and `classes['name']`. A computed name counts as every class that the file quotes. */
function usesIn({ path, text }: SourceFile): readonly Use[] {
  const body = text.replaceAll(/^import .*$/gm, '');
  const imports = [...text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)];
  return imports.flatMap(([, variable = '', from = '']) => {
    const module = posix.join(posix.dirname(path), from);
    const literal = new RegExp(`\\b${variable}(?:\\.(\\w+)|\\['([^']+)'\\])`, 'g');
    const names = [...body.matchAll(literal)].map(([, dotted, quoted]) => dotted ?? quoted ?? '');
    const computed = new RegExp(`\\b${variable}\\[[^']`).test(body)
      ? classesOf(module).filter((name) => text.includes(`'${name}'`))
      : [];
    return [...names, ...computed].map((name) => ({ module, name }));
  });
}
