import { constants } from 'node:os';

const names = new Map(Object.entries(constants.errno).map(([name, number]) => [number, name]));

/**
 * Names the error number of an error of the system, such as `EACCES`. libuv has no name for some, such as ENOLCK and
 * ESTALE: Node then writes "Unknown system error -37", and on Windows `UNKNOWN`.
 *
 * @returns the number itself if it has no name at all; `undefined` for any other error
 */
export function errnoOf(cause: unknown): string | undefined {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (typeof code !== 'string') return undefined;
  if (/^(E[A-Z0-9]+|UNKNOWN)$/.test(code)) return code;
  const [, number] = /^Unknown system error -(\d+)$/.exec(code) ?? [];
  return number === undefined ? undefined : (names.get(Number(number)) ?? number);
}
