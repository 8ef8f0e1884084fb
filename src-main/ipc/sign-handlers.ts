import type { Context } from '../operations/context.ts';
import { signLogin } from '../operations/sign-login.ts';
import { prepareRequest, signRequest } from '../operations/sign-request.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures that sign. The promise that records the use is not awaited: a signature expires soon. */
export function signHandlers(context: Context): HandlersOf<'sign'> {
  return {
    'sign:prepare': (asked) => prepareRequest(context, asked),
    'sign:request': async (asked) => (await signRequest(context, asked)).signed,
    'sign:login': (asked) => {
      const { message: _withHeader, ...signed } = signLogin(context, asked).signed;
      return signed;
    },
  };
}
