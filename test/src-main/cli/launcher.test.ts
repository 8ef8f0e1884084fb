import { copyFile, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

  it('is found through a link to its folder, whatever CDPATH says', async () => {
    await symlink(dirname(launcher), place.path('- linked'));
    const ran = await run(join(place.path('- linked'), 'signet'), ['--version'], '', {
      ...process.env,
      CDPATH: place.folder,
    });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('says in one sentence what is missing without npm ci', async () => {
    await mkdir(place.path('bin'));
    await copyFile(launcher, place.path('bin/signet'));
    const { exitCode, stdout, stderr } = await run(place.path('bin/signet'), ['list']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 6, stdout: '' });
    expect(stderr).toMatch(/^signet: The pinned Node is missing\. Run npm ci in .* first\.\n$/);
  });
});
