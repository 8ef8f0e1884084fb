/** Runs `npm start` with the test's folder and machine, and prints one line instead of the tour. */
import type { SandboxWorld } from '../../tools/start/sandbox.ts';
import { endAs, startSignet } from '../../tools/start/start-signet.ts';

export type StartOrder = {
  /** Replaces `node_modules/electron`. */
  readonly folder: string;
  readonly hasDisplay: boolean;
  readonly machine: Pick<SandboxWorld, 'platform' | 'uid'> & {
    readonly settings: Readonly<Record<string, string>>;
  };
};

const { folder, hasDisplay, machine } = JSON.parse(process.argv[2] ?? '') as StartOrder;
const end = await startSignet({
  args: ['--lang=fr'],
  hasDisplay,
  place: { folder, env: process.env },
  machine: {
    platform: machine.platform,
    uid: machine.uid,
    setting: (name) => machine.settings[name],
    owner: () => undefined,
  },
  instead: { sentence: 'THE TOUR', show: async () => 0 },
});
endAs(end);
