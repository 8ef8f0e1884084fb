import { isOldBuild, type ResponseOf } from '#contract';
import { type Context, instant } from './context.ts';
import type { DesktopShell } from './desktop-shell.ts';

/** Describes this Signet: its versions, the age of its build, and the path of its vault. */
export function about(context: Context<DesktopShell>): ResponseOf<'application:about'> {
  const build = context.shell.build();
  const isOld = isOldBuild(build.builtAt, instant(context));
  return { ...build, isOld, vaultPath: context.session.places.current };
}
