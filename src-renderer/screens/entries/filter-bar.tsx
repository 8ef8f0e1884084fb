import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/choice.tsx';
import type { EntryFilter, EntryOrder } from '../../components/entry-selection.ts';
import { SearchField } from '../../components/search-field.tsx';
import classes from './filter-bar.module.css';

type FilterBarProps = {
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly order: EntryOrder;
  readonly onOrder: (order: EntryOrder) => void;
};

export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { filter, onFilter, order, onOrder } = props;
  const { t } = useTranslation('entries');
  const change = (part: Partial<EntryFilter>) => onFilter({ ...filter, ...part });
  return (
    <search className={classes.bar}>
      <SearchField
        className={classes.search}
        label={t('search')}
        placeholder={t('searchHint')}
        clearLabel={t('clearSearch')}
        text={filter.text}
        onText={(text) => change({ text })}
      />
      <Choice
        label={t('filter.site')}
        value={filter.site}
        options={{
          any: t('filter.anySite'),
          global: t('site.global'),
          eea: t('site.eea'),
          us: t('site.us'),
          tr: t('site.tr'),
        }}
        onChoose={(site) => change({ site })}
      />
      <Choice
        label={t('filter.environment')}
        value={filter.environment}
        options={{
          any: t('filter.anyEnvironment'),
          live: t('environment.live'),
          demo: t('environment.demo'),
        }}
        onChoose={(environment) => change({ environment })}
      />
      <Choice
        label={t('filter.permission')}
        value={filter.permission}
        options={{
          any: t('filter.anyPermission'),
          read_only: t('filter.readOnly'),
          trade: t('filter.trade'),
          withdraw: t('filter.withdraw'),
        }}
        onChoose={(permission) => change({ permission })}
      />
      <Choice
        label={t('filter.order')}
        value={order}
        options={{ label: t('order.label'), added: t('order.added'), due: t('order.due') }}
        onChoose={onOrder}
      />
    </search>
  );
});
