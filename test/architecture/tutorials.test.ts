import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import {
  checklistItems,
  compromiseSteps,
  defaultSettings,
  entrySchema,
  findingKinds,
  guideSteps,
  okxSteps,
} from '#contract';
import { topicIds } from '#words';
import { commandLineTranslator } from '#words/command-line';
import { createProgram } from '../../src-main/cli/commands.ts';
import { root } from '../../tools/root.ts';

const program = createProgram(await commandLineTranslator('en'), () => {});

/** For each kind of place, how to tell that a name exists. */
const places = new Map<string, (name: string) => boolean>(
  Object.entries({
    help: among(topicIds),
    guide: among(guideSteps),
    click: among(Object.values(okxSteps).flat()),
    checklist: among(checklistItems),
    leak: among(compromiseSteps),
    finding: among(findingKinds),
    entry: among(Object.keys(entrySchema.shape)),
    setting: among(Object.keys(defaultSettings)),
    screen: (name) => existsSync(join(root, 'src-renderer/screens', name)),
    command: isCommand,
  }),
);

type Row = { readonly advice: string; readonly named: readonly string[] };

const sections = readFileSync(join(root, 'docs/tutorials.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => rowsOf(section));

function rowsOf(section: string): readonly Row[] {
  return section
    .split('\n')
    .filter(
      (line) => line.startsWith('| ') && !line.startsWith('| advice') && !line.startsWith('| ---'),
    )
    .map((line) => {
      const [advice = '', where = ''] = line.split('|').slice(1, -1);
      return {
        advice: advice.trim(),
        named: [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      };
    });
}

function among(names: readonly string[]): (name: string) => boolean {
  return (name) => names.includes(name);
}

/** Follows names such as `signet due --audited` through the program. */
function isCommand(line: string): boolean {
  const [signet, ...words] = line.split(' ');
  let command: Command | undefined = program;
  for (const word of words) {
    if (word.startsWith('--')) {
      if (!command?.options.some(({ long }) => long === word)) return false;
    } else {
      command = command?.commands.find((each) => each.name() === word);
    }
  }
  return signet === 'signet' && command !== undefined && command !== program;
}

function isThere(named: string): boolean {
  const [, kind = '', name = ''] = /^([a-z]+): (.+)$/.exec(named) ?? [];
  return places.get(kind)?.(name) ?? false;
}

describe('docs/tutorials.md', () => {
  it('lists the advice of both tutorials', () => {
    expect(sections.map((rows) => rows.length)).toEqual([24, 25]);
  });

  it('names for each piece of advice at least one place, and only places that exist', () => {
    const rows = sections.flat();
    expect(rows.filter(({ named }) => named.length === 0)).toEqual([]);
    expect(rows.flatMap(({ named }) => named.filter((each) => !isThere(each)))).toEqual([]);
  });

  it.each([
    'help: no-such-topic',
    'guide: no-such-step',
    'screen: no-such-screen',
    'command: signet',
    'command: signet no-such-command',
    'command: signet due --no-such-option',
    'command: signet rotate no-such-step',
    'constructor: name',
  ])('would not accept %s', (named) => {
    expect(isThere(named)).toBe(false);
  });
});
