import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../tools/root.ts';

/** Runs the linter in a separate process, because it changes how Node loads modules. */
function complaintsAbout(text: string): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    cwd: root,
    encoding: 'utf8',
    input: `
      const { complaintsAbout } = await import(${JSON.stringify(join(root, 'tools/lint/workflows.ts'))});
      console.log(JSON.stringify(await complaintsAbout('x.yml', ${JSON.stringify(text)})));`,
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const workflow = (job: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${job}`;

describe('the linter of workflows', () => {
  it('finds an unknown permission, context, job and key', () => {
    const job = `    permissions: { attestation: write }
    needs: [other]
    steps:
      - run: echo \${{ matrixx.os }}
      - runn: x
`;
    const complaints = complaintsAbout(workflow(job)).join('\n');
    expect(complaints).toContain("x.yml:5: Unexpected value 'attestation'");
    expect(complaints).toContain("x.yml:6: Value 'other' is not valid");
    expect(complaints).toContain("x.yml:8: Unrecognized named-value: 'matrixx'");
    expect(complaints).toContain("x.yml:9: Unexpected value 'runn'");
  });

  it('accepts a correct workflow', () => {
    expect(complaintsAbout(workflow('    steps:\n      - run: npm test\n'))).toEqual([]);
  });
});
