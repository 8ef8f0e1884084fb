import type { Context } from '../operations/context.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import {
  closeLeak,
  exportLeakReport,
  noteLeak,
  proveLeakedKeyDead,
  recentActivityAfterLeak,
  reportLeak,
  tickLeakStep,
} from '../operations/respond-to-leak.ts';
import type { HandlersOf } from './handler.ts';

export function compromiseHandlers(context: Context<DesktopShell>): HandlersOf<'compromise'> {
  return {
    'compromise:report': async (request) => ({ entry: await reportLeak(context, request) }),
    'compromise:tick': async (request) => ({ entry: await tickLeakStep(context, request) }),
    'compromise:note': async (request) => ({ entry: await noteLeak(context, request) }),
    'compromise:prove': (request) => proveLeakedKeyDead(context, request),
    'compromise:recent-activity': (request) => recentActivityAfterLeak(context, request),
    'compromise:close': async (request) => ({ entry: await closeLeak(context, request) }),
    'compromise:export': async (request) => ({ isSaved: await exportLeakReport(context, request) }),
  };
}
