// standIn: for the stand-in's own specs, what the driver's system (../system/) does not reach.
import { type Call, calls } from './calls.ts';
import { shortcutControl } from './global-shortcut.ts';
import { NativeTheme } from './native-theme.ts';
import { safeStorageControl } from './safe-storage.ts';

declare global {
  // biome-ignore lint/style/noNamespace: Electron's types are one, and only so added to
  namespace Electron {
    // biome-ignore lint/style/noNamespace: as above
    namespace CrossProcessExports {
      // In the stand-in only: a spec that uses it does not run in Electron.
      const standIn: StandIn;
    }
  }
}

export interface StandIn {
  /** All that was asked of the system, in order. */
  readonly calls: Call[];
  readonly safeStorage: typeof safeStorageControl;
  readonly shortcut: typeof shortcutControl;
  readonly theme: { readonly setSystemDark: (dark: boolean) => void };
}

export function createControls(nativeTheme: NativeTheme): StandIn {
  return {
    calls,
    safeStorage: safeStorageControl,
    shortcut: shortcutControl,
    theme: { setSystemDark: (dark) => NativeTheme.setSystem(nativeTheme, dark) },
  };
}
