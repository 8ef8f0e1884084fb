import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { formatRoute, type Route } from '../route/route.ts';

type BackLinkProps = { readonly to: Route; readonly children: string };

/** Leads from a page to the one above it. */
export function BackLink({ to, children }: BackLinkProps) {
  return (
    <Anchor
      href={`#${formatRoute(to)}`}
      size="sm"
      display="inline-flex"
      mb="md"
      style={{ alignItems: 'center', gap: 6 }}
    >
      <IconArrowLeft size={16} aria-hidden />
      {children}
    </Anchor>
  );
}
