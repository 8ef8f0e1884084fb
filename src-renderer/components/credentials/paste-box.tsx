import { Button, Stack, Textarea } from '@mantine/core';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './credential-fields.module.css';

type PasteBoxProps = { readonly onText: (text: string) => void };

/**
 * A box for any text with credentials. A text that is pasted or dropped is read at once and never appears in
 * the box. A text that is typed appears masked until a button reads it.
 */
export function PasteBox({ onText }: PasteBoxProps) {
  const { t } = useTranslation('guideInputs');
  const box = useRef<HTMLTextAreaElement>(null);
  const [isFilled, setFilled] = useState(false);

  function take(event: ClipboardEvent | DragEvent, data: DataTransfer): void {
    const text = data.getData('text/plain');
    if (text === '') return;
    event.preventDefault();
    onText(text);
  }

  function read(): void {
    const text = box.current?.value ?? '';
    if (box.current) box.current.value = '';
    setFilled(false);
    onText(text);
    box.current?.focus();
  }

  return (
    <Stack gap={8} align="flex-start">
      <Textarea
        ref={box}
        w="100%"
        label={t('paste.label')}
        description={t('paste.hint')}
        rows={2}
        classNames={{ input: classes.masked }}
        // The fields around the box also listen, but only take text with more than one value.
        onPaste={(event) => {
          event.stopPropagation();
          take(event, event.clipboardData);
        }}
        onDrop={(event) => take(event, event.dataTransfer)}
        onInput={(event) => setFilled(event.currentTarget.value !== '')}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      {isFilled && (
        <Button size="xs" variant="default" onClick={read}>
          {t('paste.read')}
        </Button>
      )}
    </Stack>
  );
}
