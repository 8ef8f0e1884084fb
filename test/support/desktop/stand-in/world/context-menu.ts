// The page is asked for a context menu: what Electron's `context-menu` tells of the place, as far as the
// page's own document knows it.

export interface ContextMenuSeen {
  readonly x: number;
  readonly y: number;
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly formControlType: string;
  readonly menuSourceType: 'mouse' | 'keyboard';
  readonly editFlags: Readonly<Record<string, boolean>>;
  readonly pageURL: string;
  readonly frameURL: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Types of input that hold text one can edit. */
const textTypes = /^(text|password|search|email|url|tel|number)$/;

function fieldAt(target: EventTarget | null): Field | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  if (target instanceof HTMLInputElement && textTypes.test(target.type)) return target;
  return undefined;
}

function controlType(target: EventTarget | null): string {
  if (target instanceof HTMLTextAreaElement) return 'text-area';
  if (target instanceof HTMLSelectElement) return 'select-one';
  if (target instanceof HTMLButtonElement) return `${target.type}-button`;
  if (!(target instanceof HTMLInputElement)) return 'none';
  return `input-${target.type === 'tel' ? 'telephone' : target.type}`;
}

function selectionOf(field: Field | undefined): string {
  if (field === undefined) return String(getSelection() ?? '');
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

function contextMenuSeen(event: MouseEvent): ContextMenuSeen {
  const [target = null] = event.composedPath();
  const field = fieldAt(target);
  const isEditable = field !== undefined && !field.readOnly && !field.disabled;
  const isPassword = field?.type === 'password';
  const selection = selectionOf(field);
  // Blink gives no text of a password away, masked or not (editor.cc, Editor::CanCopy).
  const canCopy = selection !== '' && !isPassword;
  return {
    x: event.clientX,
    y: event.clientY,
    isEditable,
    selectionText: isPassword ? '' : selection,
    formControlType: controlType(target),
    // A key has no button; Chromium says so by 0, and by 2 for the right button of the mouse.
    menuSourceType: event.button === 2 ? 'mouse' : 'keyboard',
    editFlags: {
      canUndo: isEditable && document.queryCommandEnabled('undo'),
      canRedo: isEditable && document.queryCommandEnabled('redo'),
      canCut: isEditable && canCopy,
      canCopy,
      canPaste: isEditable,
      canDelete: isEditable && selection !== '',
      canSelectAll: true,
      canEditRichly: false,
    },
    pageURL: location.href,
    frameURL: location.href,
  };
}

export function watchContextMenu(tell: (seen: ContextMenuSeen) => void): void {
  // Last of all, and only if the page let it be: then Chromium would show its own.
  window.addEventListener('contextmenu', (event) => {
    if (event.isTrusted && !event.defaultPrevented) tell(contextMenuSeen(event));
  });
}
