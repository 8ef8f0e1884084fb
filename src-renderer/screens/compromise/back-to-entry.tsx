import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { Entry } from '#contract';
import { formatRoute } from '../../route/route.ts';

export function BackToEntry({ entry }: { readonly entry: Entry }) {
  return (
    <Anchor
      href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}
      size="sm"
      display="inline-flex"
      mb="md"
      style={{ alignItems: 'center', gap: 6 }}
    >
      <IconArrowLeft size={16} aria-hidden />
      {entry.label}
    </Anchor>
  );
}
