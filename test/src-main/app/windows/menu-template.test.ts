import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { applicationMenu, contextMenu } from '../../../../src-main/app/windows/menu-template.ts';

const { t } = mainTranslator('en');

type Item = MenuItemConstructorOptions;

/** Every item of a menu and of the menus in it. */
function all(template: readonly Item[]): readonly Item[] {
  return template.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...all(item.submenu)] : [item],
  );
}

const roles = (template: readonly Item[]) => all(template).flatMap(({ role }) => role ?? []);

const flags = ['canUndo', 'canRedo', 'canCut', 'canCopy', 'canPaste', 'canDelete', 'canSelectAll'];

/** Any place of a page that a click can find. */
const places = fc.record({
  isEditable: fc.boolean(),
  selectionText: fc.constantFrom('', ' ', 'selected'),
  formControlType: fc.constantFrom('none', 'input-text', 'input-password', 'text-area'),
  editFlags: fc.record(Object.fromEntries(flags.map((flag) => [flag, fc.boolean()]))),
}) as unknown as fc.Arbitrary<ContextMenuParams>;

describe('contextMenu', () => {
  it('never offers Cut or Copy in a password field, whatever the page says', () => {
    const passwords = places.map(
      (place) => ({ ...place, formControlType: 'input-password' }) as const,
    );
    fc.assert(
      fc.property(passwords, (place) => {
        const offered = roles(contextMenu(t, place));
        const expected = ['undo', 'redo', 'paste', 'delete', 'selectAll'];
        // A disabled or read-only field has no items.
        expect(offered).toEqual(place.isEditable ? expected : []);
      }),
    );
  });

  it('offers in other fields what the page says they can do', () => {
    fc.assert(
      fc.property(places, (place) => {
        if (!place.isEditable || place.formControlType === 'input-password') return;
        const offered = contextMenu(t, place).filter(({ role }) => role !== undefined);
        const { editFlags } = place;
        expect(Object.fromEntries(offered.map((item) => [item.role, item.enabled]))).toEqual({
          undo: editFlags.canUndo,
          redo: editFlags.canRedo,
          cut: editFlags.canCut,
          copy: editFlags.canCopy,
          paste: editFlags.canPaste,
          delete: editFlags.canDelete,
          selectAll: editFlags.canSelectAll,
        });
      }),
    );
  });

  it('copies selected text elsewhere, and is empty without a selection', () => {
    fc.assert(
      fc.property(places, (place) => {
        if (place.isEditable) return;
        const isPassword = place.formControlType === 'input-password';
        const expected = place.selectionText === 'selected' && !isPassword ? ['copy'] : [];
        expect(roles(contextMenu(t, place))).toEqual(expected);
      }),
    );
  });
});

describe('applicationMenu', () => {
  const platforms = ['darwin', 'linux', 'win32'];

  it.each(platforms)('has no Reload and no Developer Tools once packaged, on %s', (platform) => {
    const packaged = roles(applicationMenu(t, { platform, isPackaged: true }));
    const development = roles(applicationMenu(t, { platform, isPackaged: false }));
    const debugging = ['reload', 'toggleDevTools'];
    expect(packaged.filter((role) => /reload|devtools/i.test(role))).toEqual([]);
    expect(development.filter((role) => !packaged.includes(role))).toEqual(debugging);
  });

  it.each(platforms)('has editing, zoom, full screen and quit, on %s', (platform) => {
    const offered = roles(applicationMenu(t, { platform, isPackaged: true }));
    const expected = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'zoomOut'];
    expect(offered).toEqual(
      expect.arrayContaining([...expected, 'resetZoom', 'togglefullscreen', 'quit']),
    );
  });

  it('gives every visible item a translated label, because roles are in English', () => {
    for (const platform of platforms) {
      const items = all(
        applicationMenu(mainTranslator('zh-Hant').t, { platform, isPackaged: false }),
      );
      const seen = items.filter(({ type, visible }) => type !== 'separator' && visible !== false);
      expect(seen.filter(({ label }) => !/[\u4e00-\u9fff]|^Signet$/.test(label ?? ''))).toEqual([]);
    }
  });

  it('also zooms by plus without Shift and by the number pad', () => {
    const items = all(applicationMenu(t, { platform: 'linux', isPackaged: true }));
    const keys = items.flatMap(({ role, accelerator }) =>
      accelerator === undefined ? [] : [`${role} ${String(accelerator)}`],
    );
    expect(keys).toEqual([
      'zoomIn CommandOrControl+=',
      'zoomIn CommandOrControl+numadd',
      'zoomOut CommandOrControl+numsub',
      'resetZoom CommandOrControl+num0',
    ]);
  });
});
