// Collects the parameters of Electron's `context-menu` event, as far as the page's document knows them.

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

/** The types of input with editable text. */
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
  // Blink never copies the text of a password field, masked or not (editor.cc, Editor::CanCopy).
  const canCopy = selection !== '' && !isPassword;
  return {
    x: event.clientX,
    y: event.clientY,
    isEditable,
    selectionText: isPassword ? '' : selection,
    formControlType: controlType(target),
    // Chromium reports button 0 for the keyboard, and 2 for the right mouse button.
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
  // Runs last, and only if the page did not prevent the event, since Chromium would then show its menu.
  window.addEventListener('contextmenu', (event) => {
    if (event.isTrusted && !event.defaultPrevented) tell(contextMenuSeen(event));
  });
}
