// standIn: gives the stand-in's own specs access to what the driver's system (../system/) does not cover.
import { type Call, calls } from './calls.ts';
import { shortcutControl } from './global-shortcut.ts';
import { NativeTheme } from './native-theme.ts';
import { safeStorageControl } from './safe-storage.ts';

declare global {
  // biome-ignore lint/style/noNamespace: Electron's types are a namespace, which only a namespace can extend
  namespace Electron {
    // biome-ignore lint/style/noNamespace: as above
    namespace CrossProcessExports {
      // Only the stand-in has it, so a spec that uses it does not run in Electron.
      const standIn: StandIn;
    }
  }
}

export interface StandIn {
  /** All calls to the system, in order. */
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
