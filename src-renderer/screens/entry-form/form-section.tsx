import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import box from '../../components/surface.module.css';
import classes from './form.module.css';

type FormSectionProps = { readonly title: string; readonly children: ReactNode };

export function FormSection({ title, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={`${box.surface} ${classes.section}`} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
