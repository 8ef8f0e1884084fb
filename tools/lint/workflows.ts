/**
 * `npm run lint` checks the workflows with GitHub's own language service, which knows their syntax, contexts and
 * permissions, and uses no network.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from '../root.ts';

// The service imports JSON without an import attribute, which only bundlers accept.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');

/** @returns the problems of a workflow, each as `file:line: message` */
export async function complaintsAbout(path: string, text: string): Promise<readonly string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
  const found = await validate(document, {});
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

async function main(): Promise<void> {
  const folder = '.github/workflows';
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    const complaints = await complaintsAbout(path, readFileSync(join(root, path), 'utf8'));
    for (const complaint of complaints) {
      process.stderr.write(`${complaint}\n`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) await main();
