import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, run, Workplace } from './signet-process.ts';

/** Makes one package fail as on a machine for which it has no binary. */
function without(name: string): readonly string[] {
  const hook = `
    import { registerHooks } from 'node:module';
    registerHooks({
      load: (url, context, next) =>
        url.includes('/node_modules/${name}/')
          ? { format: 'commonjs', shortCircuit: true, source: 'throw new Error("No native build was found")' }
          : next(url, context),
    });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, program];
}

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
});
afterAll(() => place.remove());

describe.each(['argon2', 'fs-native-extensions'])('where %s has no binary', (name) => {
  const create = () => {
    const files = [
      '--vault',
      place.path(`${name}.signet`),
      '--password-file',
      place.path('password'),
    ];
    return run(process.execPath, [...without(name), 'create', ...files, '--calibrate-ms', '1']);
  };

  it('the command line says so in a sentence, and exits with 6', async () => {
    const { exitCode, stdout, stderr } = await create();
    expect([exitCode, stdout]).toEqual([6, '']);
    expect(stderr).toMatch(
      /^signet: Signet does not run on this machine \(\S+\)\. It needs [^\n]+\.\n$/,
    );
  });

  it('it still does what does not need an open vault', async () => {
    const { exitCode, stderr } = await run(process.execPath, [...without(name), '--version']);
    expect([exitCode, stderr]).toEqual([0, '']);
  });
});
