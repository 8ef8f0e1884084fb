/**
 * Returns a file for `autostart/` by the Desktop Application Autostart Specification of freedesktop.org, because
 * Electron has no login items on Linux.
 *
 * @param command the program and its arguments
 */
export function autostartFile(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Signet',
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    '',
  ].join('\n');
}

/**
 * Desktop Entry Specification, "The Exec key": an argument in quotes has a backslash before these four; a
 * percent sign is doubled. "The values of type string": every backslash is then written twice.
 */
function quoted(argument: string): string {
  const escaped = argument.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%');
  return `"${escaped}"`.replaceAll('\\', '\\\\');
}
