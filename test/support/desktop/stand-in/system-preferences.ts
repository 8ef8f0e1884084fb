// systemPreferences: the few members that exist on Linux.
import { RefusingEmitter } from './refusal.ts';

export class SystemPreferences extends RefusingEmitter {
  getAnimationSettings(): Electron.AnimationSettings {
    return {
      shouldRenderRichAnimation: true,
      scrollAnimationsEnabledBySystem: true,
      prefersReducedMotion: false,
    };
  }

  getAccentColor(): string {
    return '3584e4ff';
  }
}
