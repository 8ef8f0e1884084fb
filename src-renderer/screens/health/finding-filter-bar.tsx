import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/choice.tsx';
import { SearchField } from '../../components/search-field.tsx';
import type { FindingFilter } from './finding-selection.ts';
import classes from './findings.module.css';

type FindingFilterBarProps = {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
};

export function FindingFilterBar({ filter, onFilter }: FindingFilterBarProps) {
  const { t } = useTranslation(['health', 'findings', 'entries']);
  const change = (part: Partial<FindingFilter>) => onFilter({ ...filter, ...part });
  return (
    <search className={classes.filters}>
      <SearchField
        className={classes.search}
        label={t('health:filter.search')}
        placeholder={t('health:filter.searchHint')}
        clearLabel={t('health:filter.clearSearch')}
        text={filter.text}
        onText={(text) => change({ text })}
      />
      <Choice
        label={t('health:filter.severity')}
        value={filter.severity}
        options={{
          any: t('health:filter.anySeverity'),
          danger: t('findings:severity.danger'),
          attention: t('findings:severity.attention'),
          advice: t('findings:severity.advice'),
        }}
        onChoose={(severity) => change({ severity })}
      />
      <Choice
        label={t('health:filter.environment')}
        value={filter.environment}
        options={{
          any: t('health:filter.anyEnvironment'),
          live: t('entries:environment.live'),
          demo: t('entries:environment.demo'),
        }}
        onChoose={(environment) => change({ environment })}
      />
    </search>
  );
}
