/** @returns how this system writes the shortcut: `⌘K` on a Mac, `Ctrl K` elsewhere */
export function shortcut(key: string, platform: string = navigator.platform): string {
  return /^(?:Mac|iP)/.test(platform) ? `⌘${key}` : `Ctrl ${key}`;
}
