import type { DesktopShell } from './desktop-shell.ts';

/** Copies a secret to the clipboard, from which it is cleared after the number of seconds in the settings. */
export async function copySecret(
  { clipboard, preferences }: DesktopShell,
  text: string,
): Promise<{ readonly clearsAfterSeconds: number }> {
  const { clipboardSeconds } = preferences.settings();
  await clipboard.copySecret(text, clipboardSeconds);
  return { clearsAfterSeconds: clipboardSeconds };
}
