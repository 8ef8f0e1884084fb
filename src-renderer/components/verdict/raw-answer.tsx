import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeBlock } from '../code-block.tsx';

/** OKX's answer as it came, secrets masked, one click away. */
export function RawAnswer({ answer }: { readonly answer: string }) {
  const { t } = useTranslation('verdict');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        aria-expanded={isOpen}
        aria-controls={id}
        leftSection={<Icon size={15} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'hideAnswer' : 'answer')}
      </Button>
      <div id={id}>{isOpen && <CodeBlock name={t('answerName')} code={answer} />}</div>
    </div>
  );
}
