import { Tabs, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedEntry, ResponseOf, SignRequest } from '#contract';
import { CodeBlock } from '../../components/code-block.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import box from '../../components/surface.module.css';
import { restOriginOf } from './rest-origin.ts';
import classes from './sign.module.css';
import { type SnippetKind, snippetKinds, snippetOf } from './snippet.ts';
import { Validity } from './validity.tsx';

type SignedResultProps = {
  readonly entry: ListedEntry;
  readonly request: SignRequest;
  readonly answer: ResponseOf<'sign:request'>;
};

/** Shows timestamp and signature, and the request as code. */
export function SignedResult({ entry, request, answer }: SignedResultProps) {
  const { t } = useTranslation('sign');
  const { timestamp, signature } = answer;
  const signed = { origin: restOriginOf(entry), ...request, headers: definedOf(answer.headers) };
  const notes = { validity: t('note.validity', { timestamp }), passphrase: t('note.passphrase') };
  const textOf = (kind: SnippetKind) => snippetOf(kind, signed, notes);
  return (
    <section className={`${box.surface} ${classes.card}`} aria-labelledby="signed">
      <div className={classes.heading}>
        <Title order={2} id="signed">
          {t('result.title')}
        </Title>
        <Validity signedAtMs={Date.parse(timestamp)} />
      </div>
      <dl className={classes.rows}>
        {(['timestamp', 'signature'] as const).map((name) => (
          <div key={name} className={classes.row}>
            <dt>{t(`result.${name}`)}</dt>
            <dd>{answer[name]}</dd>
            <dd>
              <CopyButton
                text={name === 'signature' ? signature : timestamp}
                field={t(`result.${name}`)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <Tabs defaultValue="headers" keepMounted={false}>
        <Tabs.List aria-label={t('result.copyAs')}>
          {snippetKinds.map((kind) => (
            <Tabs.Tab key={kind} value={kind}>
              {t(`result.as.${kind}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {snippetKinds.map((kind) => (
          <Tabs.Panel key={kind} value={kind} pt="sm">
            <CodeBlock name={t(`result.as.${kind}`)} code={textOf(kind)} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <Text size="sm" c="dimmed">
        {t('result.passphrase')}
      </Text>
    </section>
  );
}

/** Drops absent headers: only demo keys have all of them. */
function definedOf(headers: ResponseOf<'sign:request'>['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
