import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './form.module.css';

type FormSectionProps = { readonly title: string; readonly children: ReactNode };

export function FormSection({ title, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
