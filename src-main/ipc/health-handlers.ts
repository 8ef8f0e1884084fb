import { checklistOf } from '../health/checklist.ts';
import type { HandlersOf } from './handler.ts';
import { healthPictureOf } from './health-picture.ts';
import type { Host } from './host.ts';
import type { Session } from './session.ts';

/** The procedures about the health of all entries. */
export function healthHandlers(host: Host, session: Session): HandlersOf<'health'> {
  const picture = () => healthPictureOf(session.vault.entries, host.now().toISOString());
  return {
    'health:read': () => {
      const { statuses, findings, ...rest } = picture();
      return { ...rest, statuses: [...statuses], findings: [...findings] };
    },

    'health:checklist': ({ id }) => {
      const entry = session.vault.entry(id);
      return { lines: [...checklistOf(entry, picture().findings)] };
    },
  };
}
