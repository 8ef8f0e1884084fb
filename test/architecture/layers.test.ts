import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.ts';
import { sourceFiles } from '../support/source-files.ts';

/** The part of dependency-cruiser's JSON that this test reads. */
type Report = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { name: string } }[];
  };
};

const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** Runs the same command as `npm run layers`, in a folder with the configuration. */
async function cruise(folder: string): Promise<Report> {
  const options = ['--config', 'dependency-cruiser.config.js', '--output-type', 'json'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      cruiser,
      ...options,
      '--preserve-symlinks',
      'contract',
      'pasted',
      'words',
      'src-main',
      'src-renderer',
    ],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report; // the tool's own format; a wrong one fails every test here
}

/** Runs the rules over a source tree with these files. */
async function cruisePlanted(files: Readonly<Record<string, string>>): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'signet-layers-'));
  try {
    for (const name of ['package.json', 'dependency-cruiser.config.js', 'tsconfig.base.json']) {
      await cp(join(root, name), join(folder, name));
    }
    await cp(join(root, 'tsconfig.main.json'), join(folder, 'tsconfig.main.json'));
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `${text}\n`);
    }
    return await cruise(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function violationsOf(report: Report): Readonly<Record<string, readonly string[]>> {
  const rules: Record<string, string[]> = {};
  for (const { from, rule } of report.summary.violations) {
    rules[from] = [...(rules[from] ?? []), rule.name].sort();
  }
  return rules;
}

/** One file for each layer, with imports that no rule may complain about. */
const allowed = {
  'contract/index.ts': "import { z } from 'zod'; export const a = z; export type A = 1;",
  'pasted/pasted-credentials.ts': "export { a } from '#contract';",
  'words/index.ts': "import { a } from '#contract'; export const w = a;",
  'src-main/primitives/hmac.ts':
    "import { hash } from 'node:crypto'; import { a } from '../../contract/index.ts'; export { a, hash };",
  'src-main/vault/vault.ts':
    "import argon2 from 'argon2'; import { hash } from '../primitives/hmac.ts'; import type { A } from '#contract'; export type B = A; export { argon2, hash };",
  'src-main/okx/client.ts':
    "import ip from 'ipaddr.js'; import { a } from '../../contract/index.ts'; export { a, ip };",
  'src-main/rotation/rotation.ts': "export { a } from '../../contract/index.ts';",
  'src-main/reminders/schedule.ts':
    "import { hash } from 'node:crypto'; import { a } from '../../contract/index.ts'; export { a, hash };",
  'src-main/ipc/handlers.ts':
    "import { a } from '#contract'; export { hash } from '../operations/session.ts'; export { a };",
  'src-main/app/notifier.ts':
    "import { w } from '#words'; export { hash } from '../operations/session.ts'; export { a } from '../ipc/handlers.ts'; export { w };",
  'src-main/health/score.ts': "export { a } from '../../contract/index.ts';",
  'src-main/operations/session.ts':
    "import { hash } from '../reminders/schedule.ts'; export { a } from '../rotation/rotation.ts'; export { hash };",
  'src-renderer/route/route.ts': "import type { A } from '#contract'; export type B = A;",
  'src-renderer/data/bridge.ts': 'export const d = 1;',
  'src-renderer/components/box.ts':
    "export { w } from '#words'; export { d } from '../data/bridge.ts';",
  'src-renderer/screens/entry/entry.ts':
    "import type { B } from '../../route/route.ts'; export { d } from '../../components/box.ts'; export type C = B;",
  'src-renderer/shell/app.ts': "export { d } from '../screens/entry/entry.ts';",
  'src-main/operations/check-key.ts':
    "import { hash } from '../vault/vault.ts'; import { ip } from '../okx/client.ts'; export { hash, ip };",
  'src-main/cli/paste.ts': "export { a } from '#pasted';",
  'src-main/cli/signet.ts':
    "import { a } from '../operations/session.ts'; import { ip } from '../operations/check-key.ts'; export { a, ip };",
};

/** Files that each break a rule: the text, and the rules that must report it. */
const planted: Readonly<Record<string, readonly [text: string, ...rules: string[]]>> = {
  'src-main/okx/to-vault.ts': [
    "export { hash } from '../vault/vault.ts';",
    'okx-imports-only-its-layers',
  ],
  'src-main/okx/to-vault-types.ts': [
    "import type { B } from '../vault/vault.ts'; export type C = B;",
    'okx-imports-only-its-layers',
  ],
  'src-main/okx/to-vault-inline-type.ts': [
    "export type C = import('../vault/vault.ts').B;",
    'okx-imports-only-its-layers',
  ],
  'src-main/okx/to-vault-later.ts': [
    "export const c = () => import('../vault/vault.ts');",
    'okx-imports-only-its-layers',
  ],
  'src-main/okx/to-vault-required.ts': [
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); export const c = require('../vault/vault.ts');",
    'okx-imports-only-its-layers',
  ],
  'src-main/okx/to-shell.ts': [
    "export { ip } from '../cli/signet.ts';",
    'okx-imports-only-its-layers',
  ],
  'src-main/okx/to-package-of-another.ts': [
    "export * from 'argon2';",
    'okx-imports-only-its-layers',
  ],
  'src-main/okx/to-rotation.ts': [
    "export { a } from '../rotation/rotation.ts';",
    'okx-imports-only-its-layers',
  ],
  'src-main/okx/to-reminders.ts': [
    "export { a } from '../reminders/schedule.ts';",
    'okx-imports-only-its-layers',
  ],
  'src-main/vault/to-rotation.ts': [
    "export { a } from '../rotation/rotation.ts';",
    'vault-imports-only-its-layers',
  ],
  'src-main/vault/to-reminders.ts': [
    "export { a } from '../reminders/schedule.ts';",
    'vault-imports-only-its-layers',
  ],
  'src-main/rotation/to-vault.ts': [
    "export { hash } from '../vault/vault.ts';",
    'rotation-imports-only-its-layers',
  ],
  'src-main/rotation/to-okx.ts': [
    "export { ip } from '../okx/client.ts';",
    'rotation-imports-only-its-layers',
  ],
  'src-main/rotation/to-operations.ts': [
    "export { hash } from '../operations/session.ts';",
    'rotation-imports-only-its-layers',
  ],
  'src-main/rotation/to-package.ts': [
    "export { z } from 'zod';",
    'rotation-imports-only-its-layers',
  ],
  'src-main/rotation/to-node.ts': [
    "export { hash } from 'node:crypto';",
    'rotation-imports-no-node',
  ],
  'src-main/reminders/to-rotation.ts': [
    "export { a } from '../rotation/rotation.ts';",
    'reminders-imports-only-its-layers',
  ],
  'src-main/reminders/to-vault.ts': [
    "export { hash } from '../vault/vault.ts';",
    'reminders-imports-only-its-layers',
  ],
  'src-main/reminders/to-okx.ts': [
    "export { ip } from '../okx/client.ts';",
    'reminders-imports-only-its-layers',
  ],
  'src-main/reminders/to-primitives.ts': [
    "export { hash } from '../primitives/hmac.ts';",
    'reminders-imports-only-its-layers',
  ],
  'src-main/reminders/to-ipc.ts': [
    "export { a } from '../ipc/handlers.ts';",
    'reminders-imports-only-its-layers',
  ],
  'src-main/reminders/to-package.ts': [
    "export { z } from 'zod';",
    'reminders-imports-only-its-layers',
  ],
  'src-main/reminders/to-electron.ts': [
    "export { app } from 'electron';",
    'reminders-imports-only-its-layers',
  ],
  'src-renderer/to-rotation.ts': [
    "export { a } from '../src-main/reminders/schedule.ts';",
    'renderer-imports-only-what-is-beside-main',
  ],
  'src-main/ipc/to-primitives.ts': [
    "export { hash } from '../primitives/hmac.ts';",
    'ipc-imports-only-its-layers',
  ],
  'src-main/ipc/to-vault.ts': [
    "export { hash } from '../vault/vault.ts';",
    'ipc-imports-only-its-layers',
  ],
  'src-main/ipc/to-okx-types.ts': [
    "export type C = typeof import('../okx/client.ts').ip;",
    'ipc-imports-only-its-layers',
  ],
  'src-main/ipc/to-reminders.ts': [
    "export { a } from '../reminders/schedule.ts';",
    'ipc-imports-only-its-layers',
  ],
  'src-main/ipc/to-health.ts': [
    "export { a } from '../health/score.ts';",
    'ipc-imports-only-its-layers',
  ],
  'src-main/ipc/to-rotation.ts': [
    "export { a } from '../rotation/rotation.ts';",
    'ipc-imports-only-its-layers',
  ],
  'src-main/ipc/to-words.ts': ["export { w } from '#words';", 'ipc-imports-only-its-layers'],
  'src-main/ipc/to-app.ts': [
    "export { w } from '../app/notifier.ts';",
    'ipc-imports-only-its-layers',
  ],
  'src-main/ipc/to-cli.ts': [
    "export { ip } from '../cli/signet.ts';",
    'ipc-imports-only-its-layers',
  ],
  'src-main/app/to-primitives.ts': [
    "export { hash } from '../primitives/hmac.ts';",
    'app-imports-only-its-layers',
  ],
  'src-main/app/to-vault.ts': [
    "export { hash } from '../vault/vault.ts';",
    'app-imports-only-its-layers',
  ],
  'src-main/app/to-okx.ts': [
    "export { ip } from '../okx/client.ts';",
    'app-imports-only-its-layers',
  ],
  'src-main/app/to-reminders.ts': [
    "export { a } from '../reminders/schedule.ts';",
    'app-imports-only-its-layers',
  ],
  'src-main/app/to-reminders-types.ts': [
    "export type C = typeof import('../reminders/schedule.ts').a;",
    'app-imports-only-its-layers',
  ],
  'src-main/app/to-health.ts': [
    "export { a } from '../health/score.ts';",
    'app-imports-only-its-layers',
  ],
  'src-main/app/to-rotation.ts': [
    "export { a } from '../rotation/rotation.ts';",
    'app-imports-only-its-layers',
  ],
  'src-main/app/to-cli.ts': [
    "export { ip } from '../cli/signet.ts';",
    'app-imports-only-its-layers',
  ],
  'src-main/app/preload.ts': [
    "export { a } from '../../contract/index.ts';",
    'preload-imports-only-names',
  ],
  'src-renderer/components/to-screen.ts': [
    "export { d } from '../screens/entry/entry.ts';",
    'page-components-imports-only-its-folders',
  ],
  'src-renderer/components/to-shell.ts': [
    "export { d } from '../shell/app.ts';",
    'page-components-imports-only-its-folders',
  ],
  'src-renderer/data/to-component.ts': [
    "export { d } from '../components/box.ts';",
    'page-data-imports-only-its-folders',
  ],
  'src-renderer/screens/sign/to-screen.ts': [
    "export { d } from '../entry/entry.ts';",
    'no-screen-imports-another',
  ],
  'src-renderer/utils/importing.ts': [
    "export { d } from '../data/bridge.ts';",
    'no-unlisted-page-folder',
  ],
  'src-main/operations/to-ipc.ts': [
    "export { a } from '../ipc/handlers.ts';",
    'operations-imports-only-its-layers',
  ],
  'src-main/cli/to-vault.ts': [
    "export { hash } from '../vault/vault.ts';",
    'cli-imports-only-its-layers',
  ],
  'src-main/cli/to-okx-types.ts': [
    "export type C = typeof import('../okx/client.ts').ip;",
    'cli-imports-only-its-layers',
  ],
  'src-main/cli/to-reminders.ts': [
    "export { a } from '../reminders/schedule.ts';",
    'cli-imports-only-its-layers',
  ],
  'src-main/cli/to-primitives.ts': [
    "export { hash } from '../primitives/hmac.ts';",
    'cli-imports-only-its-layers',
  ],
  'src-main/operations/to-cli.ts': [
    "export { ip } from '../cli/signet.ts';",
    'operations-imports-only-its-layers',
  ],
  'src-main/cli/to-app.ts': [
    "export { w } from '../app/notifier.ts';",
    'cli-imports-only-its-layers',
  ],
  'src-main/operations/to-app.ts': [
    "export { w } from '../app/notifier.ts';",
    'operations-imports-only-its-layers',
  ],
  'src-main/cli/to-ipc.ts': [
    "export { a } from '../ipc/handlers.ts';",
    'cli-imports-only-its-layers',
  ],
  'src-renderer/to-vault.ts': [
    "export { hash } from '../src-main/vault/vault.ts';",
    'renderer-imports-only-what-is-beside-main',
  ],
  'src-renderer/to-node.ts': [
    "export { readFileSync } from 'node:fs';",
    'renderer-imports-only-what-is-beside-main',
  ],
  'contract/to-node.ts': ["export { readFileSync } from 'node:fs';", 'contract-imports-no-node'],
  'contract/to-node-without-prefix.ts': [
    "export { readFileSync } from 'fs';",
    'contract-imports-no-node',
  ],
  'contract/to-node-types.ts': [
    "import type { Stats } from 'node:fs'; export type C = Stats;",
    'contract-imports-no-node',
  ],
  'contract/to-words.ts': [
    "export { w } from '../words/index.ts';",
    'contract-imports-only-its-layers',
  ],
  'words/to-node.ts': ["export { readFileSync } from 'node:fs';", 'words-imports-no-node'],
  'pasted/to-node.ts': ["export { readFileSync } from 'node:fs';", 'pasted-imports-no-node'],
  'pasted/to-words.ts': [
    "export { w } from '../words/index.ts';",
    'pasted-imports-only-its-layers',
  ],
  'pasted/to-page.ts': [
    "export { d } from '../src-renderer/data/bridge.ts';",
    'pasted-imports-only-its-layers',
  ],
  'words/to-core.ts': [
    "export { a } from '../src-main/reminders/schedule.ts';",
    'words-imports-only-its-layers',
  ],
  'words/to-page.ts': [
    "export { d } from '../src-renderer/data/bridge.ts';",
    'words-imports-only-its-layers',
  ],
  'src-main/operations/to-words.ts': [
    "export { w } from '#words';",
    'operations-imports-only-its-layers',
  ],
  'contract/to-core.ts': [
    "export { hash } from '../src-main/primitives/hmac.ts';",
    'contract-imports-only-its-layers',
  ],
  'src-main/vault/to-electron.ts': [
    "export { app } from 'electron';",
    'vault-imports-only-its-layers',
  ],
  'src-main/vault/to-electron-types.ts': [
    "import type { App } from 'electron'; export type C = App;",
    'vault-imports-only-its-layers',
  ],
  'src-main/cli/to-electron.ts': ["export { app } from 'electron';", 'cli-imports-only-its-layers'],
  'src-main/cli/to-dev-package.ts': [
    "export * from 'fast-check';",
    'cli-imports-only-its-layers',
    'not-to-tests-or-dev-packages',
  ],
  // It is in node_modules because another package depends on it, and in a scope that the layer may use.
  'src-main/cli/to-package-not-ours.ts': [
    "export * from '@inquirer/core';",
    'not-to-tests-or-dev-packages',
  ],
  'src-main/cli/to-nowhere.ts': [
    "export * from 'no-such-package-here';",
    'cli-imports-only-its-layers',
    'not-unresolvable',
  ],
  'src-main/cli/to-test.ts': [
    "export * from '../../test/support/fake.ts';",
    'cli-imports-only-its-layers',
  ],
  'src-main/okx/cycle-a.ts': [
    "import type { C } from './cycle-b.ts'; export const c = 1; export type D = C;",
    'no-cycles',
  ],
  'src-main/utils/importing.ts': [
    "export { a } from '../../contract/index.ts';",
    'no-unlisted-layer',
  ],
  'src-main/utils/alone.ts': ['export const c = 1;', 'no-unlisted-layer-even-alone'],
  'src-main/top.ts': ['export const c = 1;', 'no-unlisted-layer-even-alone'],
};

describe('the layers', () => {
  it('hold in contract, pasted, words and src-main, and every file of every layer was seen', async () => {
    const report = await cruise(root);
    const seen = new Set(report.modules.map((item) => item.source));
    const files = ['contract', 'pasted', 'words', 'src-main']
      .flatMap(sourceFiles)
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.ts'));
    expect({
      violations: violationsOf(report),
      unseen: files.filter((file) => !seen.has(file)),
      hasFiles: files.length > 0,
      lowest: ['contract/index.ts', 'words/index.ts', 'src-main/primitives/hmac.ts'].every((name) =>
        seen.has(name),
      ),
    }).toEqual({ violations: {}, unseen: [], hasFiles: true, lowest: true });
  });

  it('allow what the map allows', async () => {
    const report = await cruisePlanted(allowed);
    expect([
      violationsOf(report),
      Object.keys(allowed).filter((path) => !report.modules.some((item) => item.source === path)),
    ]).toEqual([{}, []]);
  });

  it('catch exactly the planted violations', async () => {
    const files = Object.entries(planted).map(([path, [text]]) => [path, text]);
    const targets = {
      'test/support/fake.ts': 'export const c = 1;',
      // The other half of the cycle, which is reported once.
      'src-main/okx/cycle-b.ts': "import type { c } from './cycle-a.ts'; export type C = typeof c;",
    };
    const found = violationsOf(
      await cruisePlanted({ ...allowed, ...targets, ...Object.fromEntries(files) }),
    );
    const wanted = Object.entries(planted).map(([path, [, ...rules]]) => [path, rules]);
    // Until electron is installed, its import is also unresolvable; only the rule of the layer matters here.
    const resolved = Object.entries(found).map(([path, rules]) => [
      path,
      path.includes('electron') ? rules.filter((rule) => rule.includes('-only-')) : rules,
    ]);
    expect(Object.fromEntries(resolved)).toEqual(Object.fromEntries(wanted));
  });
});
