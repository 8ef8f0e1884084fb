import { CommanderError } from 'commander';
import { SignetError } from '#contract';
import { usageError } from './usage-error.ts';

/** Turns whatever was thrown into an error that may be shown. */
export function failureOf(cause: unknown): SignetError {
  if (cause instanceof SignetError) return cause;
  if (cause instanceof CommanderError) return usageError(cause);
  return new SignetError(
    'INTERNAL',
    `This is a bug in Signet (${placeOf(cause)}). Please report it.`,
  );
}

/**
 * SECURITY: the text of an unknown error may hold anything, so only its kind and place are told: a line of the
 * sources, or of the one file that a package has.
 */
function placeOf(cause: unknown): string {
  try {
    return cause instanceof Error ? placeOfError(cause) : 'not an error';
  } catch {
    // An error can have getters, and a proxy traps.
    return 'an error that cannot be read';
  }
}

function placeOfError(cause: Error): string {
  const place = /(?:src-main\/[a-z/-]+\.ts|\bsignet\.mjs):\d+/.exec(
    cause.stack?.slice(cause.message.length) ?? '',
  );
  return `${cause.constructor.name} at ${place?.[0] ?? 'an unknown place'}`;
}
