// Lets a test control the system around the app. Every call goes to main and back.
import type { ElectronApplication } from '@playwright/test';
import type { System } from './system/system.ts';
import { systemGlobal } from './system-preload.ts';

/** {@link System} as seen from the test's process, where every method returns a promise. */
export type RemoteSystem = { readonly [Part in keyof System]: Remote<System[Part]> };

type Remote<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

type Parts = Readonly<Record<string, Readonly<Record<string, (...args: unknown[]) => unknown>>>>;

export function remoteSystem(app: ElectronApplication): RemoteSystem {
  const call = (part: string, name: string, args: unknown[]): Promise<unknown> =>
    app.evaluate(
      (_electron, asked) => {
        const parts = (globalThis as unknown as Record<string, Parts>)[asked.systemGlobal];
        const method = parts?.[asked.part]?.[asked.name];
        if (method === undefined) throw new Error(`The system has no ${asked.part}.${asked.name}.`);
        return method(...asked.args);
      },
      { systemGlobal, part, name, args },
    );
  const system = byName((part) =>
    byName(
      (name) =>
        (...args: unknown[]) =>
          call(part, name, args),
    ),
  );
  // The cast is safe: a call refuses a name that the type does not have.
  return system as unknown as RemoteSystem;
}

/** Returns an object with a member of every name, except `then`, which would make it a promise. */
function byName<Member>(member: (name: string) => Member): Readonly<Record<string, Member>> {
  return new Proxy<Record<string, Member>>(
    {},
    {
      get: (_target, name) =>
        typeof name === 'symbol' || name === 'then' ? undefined : member(name),
    },
  );
}
