import { copyFile, mkdir, symlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, Workplace } from './signet-process.ts';

const launcher = fileURLToPath(new URL('../../../bin/signet', import.meta.url));

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
});
afterAll(() => place.remove());

describe.skipIf(process.platform === 'win32')('bin/signet', () => {
  it('runs the program through links, and passes arguments and exit code on', async () => {
    await symlink(launcher, place.path('first'));
    await symlink('first', place.path('second link'));
    const ran = await run(place.path('second link'), [
      'show',
      '--label',
      'a  b',
      '--vault',
      'x y',
      '--json',
    ]);
    expect(ran.exitCode).toBe(2);
    expect(JSON.parse(ran.stderr).error).toMatchObject({
      code: 'INPUT_INVALID',
      field: 'password',
    });
    expect((await run(launcher, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says in one sentence what is missing before npm ci', async () => {
    await mkdir(place.path('bin'));
    await copyFile(launcher, place.path('bin/signet'));
    const { exitCode, stdout, stderr } = await run(place.path('bin/signet'), ['list']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 6, stdout: '' });
    expect(stderr).toMatch(/^signet: The pinned Node is missing\. Run npm ci in .* first\.\n$/);
  });
});
