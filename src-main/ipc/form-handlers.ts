import type { Context } from '../operations/context.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures of forms that are not saved yet. */
export function formHandlers({ session }: Context): HandlersOf<'form'> {
  return {
    'form:keep': ({ name, values }) => {
      session.forms.keep(session.vault, name, values);
      return {};
    },
    'form:kept': ({ name }) => ({ values: session.forms.kept(session.vault, name) }),
    'form:forget': ({ name }) => {
      session.forms.forget(name);
      return {};
    },
  };
}
