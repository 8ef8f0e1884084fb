import { CommanderError } from 'commander';
import { SignetError } from '#contract';
import { CommandError, type Say } from './command-error.ts';
import { usageError } from './usage-error.ts';

/** Turns whatever was thrown into an error that may be shown. */
export function failureOf(cause: unknown): SignetError {
  if (cause instanceof SignetError) return cause;
  if (cause instanceof CommanderError) return usageError(cause);
  const place = placeOf(cause);
  return new CommandError('INTERNAL', (words) =>
    words.t('commandErrors:bug.report', { place: place(words) }),
  );
}

/**
 * SECURITY: the text of an unknown error may contain anything, so only its kind and place are printed: a line of the
 * sources, or of the package's single file.
 */
function placeOf(cause: unknown): Say {
  try {
    return cause instanceof Error ? placeOfError(cause) : ({ t }) => t('commandErrors:bug.noError');
  } catch {
    // An error can have getters, and a proxy traps.
    return ({ t }) => t('commandErrors:bug.unreadable');
  }
}

function placeOfError(cause: Error): Say {
  const [place] =
    /(?:src-main\/[a-z/-]+\.ts|\bsignet\.mjs):\d+/.exec(
      cause.stack?.slice(cause.message.length) ?? '',
    ) ?? [];
  const kind = cause.constructor.name;
  return ({ t }) => {
    const shown = place ?? t('commandErrors:bug.unknownPlace');
    return t('commandErrors:bug.place', { kind, place: shown });
  };
}
