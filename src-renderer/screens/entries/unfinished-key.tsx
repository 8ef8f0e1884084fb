import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { guideSteps } from '#contract';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';

/** Says that the guide was left before its end, and links back to it. */
export function UnfinishedKey() {
  const { t } = useTranslation(['entries', 'guide']);
  const draft = useProcedure('guide:get', {}, 'guide:changed').value?.draft;
  if (!draft) return null;
  const label = draft.label.trim();
  const place = {
    number: guideSteps.indexOf(draft.step) + 1,
    step: t(`guide:step.${draft.step}`),
  };
  return (
    <Text mb="md">
      {label === '' ? t('unfinished.nameless', place) : t('unfinished.named', { label, ...place })}{' '}
      <Anchor href={`#${formatRoute({ screen: 'guide' })}`}>{t('unfinished.goOn')}</Anchor>
    </Text>
  );
}
