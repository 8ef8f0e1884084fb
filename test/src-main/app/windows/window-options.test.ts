import type { WebPreferences } from 'electron';
import { describe, expect, it } from 'vitest';
import { webPreferences, windowOptions } from '../../../../src-main/app/windows/window-options.ts';

describe('webPreferences', () => {
  it.each([
    ['2', { nodeIntegration: false, nodeIntegrationInWorker: false }],
    ['2 in frames', { nodeIntegrationInSubFrames: false }],
    ['3', { contextIsolation: true }],
    ['4', { sandbox: true }],
    ['6', { webSecurity: true }],
    ['8', { allowRunningInsecureContent: false }],
    ['9', { experimentalFeatures: false }],
    ['11 and 12', { webviewTag: false }],
    ['13', { navigateOnDragDrop: false }],
  ] satisfies [string, WebPreferences][])('follow rule %s, and name it', (_rule, expected) => {
    expect(webPreferences).toMatchObject(expected);
  });

  it('keep rule 10: no features of Blink are turned on', () => {
    const names = Object.keys(webPreferences);
    expect(names.filter((name) => /blink/i.test(name))).toEqual([]);
  });

  it('are exactly these, so that a new one needs a reason', () => {
    expect(webPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      plugins: false,
      disableDialogs: true,
    });
  });
});

describe('windowOptions', () => {
  it('leave the page to webPreferences, and show the window only when it is painted', () => {
    expect([Object.hasOwn(windowOptions, 'webPreferences'), windowOptions.show]).toEqual([
      false,
      false,
    ]);
  });
});
