import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckState, CheckVerdict } from '#contract';
import { visible } from '#words';
import { BoxedTable } from '../boxed-table.tsx';
import { PermissionBadges } from '../permission-badges.tsx';
import { PlainList } from '../plain-list.tsx';
import { SecondLine } from '../second-line.tsx';
import { ToneWord } from '../tone-word.tsx';
import { type CheckOffer, type ComparedLine, lineOfferOf } from './check-offer.ts';
import { ClockWords } from './clock-words.tsx';
import { OfferButtons } from './offer-buttons.tsx';
import classes from './verdict.module.css';

type VerdictLinesProps = {
  readonly verdict: CheckVerdict;
  readonly onOffer: (offer: CheckOffer) => void;
  readonly isOffered: (offer: CheckOffer) => boolean;
  readonly isBusy: boolean;
};

const tones = { passed: 'green', attention: 'amber', failed: 'red', unknown: 'gray' } as const;
const columns = ['line', 'state', 'declared', 'confirmed'] as const;
const compared = ['permissions', 'ipAllowlist', 'environment', 'label', 'account'] as const;

/** Shows each line of a verdict: its state, what the user entered, and what OKX confirmed. */
export function VerdictLines(props: VerdictLinesProps) {
  const { onOffer, isOffered, isBusy } = props;
  const { lines } = props.verdict;
  const { t } = useTranslation('verdict');
  const values = useComparedValues(lines);
  return (
    <BoxedTable
      headings={columns.map((column) => t(`column.${column}`))}
      aria-label={t('table')}
      className={classes.lines}
    >
      <Line name="reachable">
        <State state={lines.reachable.state}>{t(`reachable.${lines.reachable.state}`)}</State>
      </Line>
      <Line name="clock">
        <ClockWords clock={lines.clock} tone={tones[lines.clock.state]} />
      </Line>
      <Line name="accepted">
        <State state={lines.accepted.state}>{t(`acceptedLine.${lines.accepted.state}`)}</State>
      </Line>
      {compared.map((name) => {
        const offer = lineOfferOf(lines, name);
        const { state } = lines[name];
        return (
          <tr key={name}>
            <th scope="row">{t(`line.${name}`)}</th>
            <td>
              <State state={state}>{t(`state.${state}`)}</State>
            </td>
            <td data-column={t('column.declared')}>{values[name].declared}</td>
            <td data-column={t('column.confirmed')}>
              {values[name].confirmed}
              {offer && isOffered(offer) && (
                <OfferButtons
                  offers={[offer]}
                  onOffer={onOffer}
                  isBusy={isBusy}
                  {...(offer.kind === 'adopt' && { subject: t(`line.${name}`) })}
                />
              )}
            </td>
          </tr>
        );
      })}
    </BoxedTable>
  );
}

/** A line without values to compare. */
function Line(props: { readonly name: 'reachable' | 'clock' | 'accepted'; children: ReactNode }) {
  const { t } = useTranslation('verdict');
  return (
    <tr>
      <th scope="row">{t(`line.${props.name}`)}</th>
      <td colSpan={3}>{props.children}</td>
    </tr>
  );
}

function State({ state, children }: { readonly state: CheckState; readonly children: ReactNode }) {
  return <ToneWord tone={tones[state]}>{children}</ToneWord>;
}

type Values = Readonly<
  Record<ComparedLine, { readonly declared: ReactNode; readonly confirmed: ReactNode }>
>;

function useComparedValues(lines: CheckVerdict['lines']): Values {
  const { t } = useTranslation(['verdict', 'entries']);
  const { permissions, ipAllowlist, environment, label, account } = lines;
  const notTold = <SecondLine isSmall>{t('notTold')}</SecondLine>;
  const asTold = (told: string | null) =>
    told === null ? notTold : t('toldUnread', { told: visible(told) });
  return {
    permissions: {
      declared: <PermissionBadges permissions={permissions.declared} />,
      confirmed: permissions.confirmed ? (
        <PermissionBadges permissions={permissions.confirmed} />
      ) : (
        asTold(permissions.told)
      ),
    },
    ipAllowlist: {
      declared: <Addresses list={ipAllowlist.declared} />,
      confirmed: ipAllowlist.confirmed ? (
        <Addresses list={ipAllowlist.confirmed} />
      ) : (
        asTold(ipAllowlist.told)
      ),
    },
    environment: {
      declared: t(`entries:environment.${environment.declared}`),
      confirmed: environment.confirmed
        ? t(`entries:environment.${environment.confirmed}`)
        : notTold,
    },
    label: {
      declared: label.declared,
      confirmed: (
        <>
          {label.confirmed ?? notTold}
          {label.state === 'attention' && <SecondLine isSmall>{t('labelHint')}</SecondLine>}
        </>
      ),
    },
    account: {
      declared:
        account.declared.kind === 'main'
          ? t('entries:account.main')
          : t('entries:account.sub', { name: account.declared.name }),
      confirmed:
        account.confirmed === null
          ? notTold
          : t(account.confirmed === 'main' ? 'entries:account.main' : 'subAccount'),
    },
  };
}

function Addresses({ list }: { readonly list: readonly string[] }) {
  const { t } = useTranslation('verdict');
  if (list.length === 0) return t('anywhere');
  return (
    <PlainList gap={2} className={classes.addresses}>
      {list.map((address) => (
        <li key={address}>{address}</li>
      ))}
    </PlainList>
  );
}
