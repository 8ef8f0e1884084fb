import { Button, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Score, type Severity, severities } from '#contract';
import { SeverityWord } from '../../components/finding/severity-word.tsx';
import classes from './score.module.css';
import { ScoreLines } from './score-lines.tsx';

/** Rates all keys with one number, and explains how it is calculated. */
export function ScoreView({ score }: { readonly score: Score }) {
  const { t } = useTranslation('health');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { value, lines } = score;
  const worst = severities.find((item) => lines.some(({ severity }) => severity === item));
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <section aria-labelledby={`${id}-heading`}>
      <div className={classes.score}>
        <VisuallyHidden component="h2" id={`${id}-heading`}>
          {t('score.heading')}
        </VisuallyHidden>
        <p className={classes.number} data-worst={worst ?? 'none'}>
          <span className={classes.value}>{value}</span> {t('score.outOf')}
        </p>
        <Bar score={score} />
        <div className={classes.summary}>
          {worst === undefined ? (
            <span>{t('score.perfect')}</span>
          ) : (
            severities
              .map((severity) => ({ severity, count: countOf(lines, severity) }))
              .filter(({ count }) => count > 0)
              .map((counted) => <SeverityWord key={counted.severity} {...counted} />)
          )}
          {lines.length > 0 && (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              className={classes.how}
              aria-expanded={isOpen}
              aria-controls={id}
              leftSection={<Icon size={15} aria-hidden />}
              onClick={() => setOpen(!isOpen)}
            >
              {t(isOpen ? 'score.hideHow' : 'score.how')}
            </Button>
          )}
        </div>
      </div>
      <div id={id}>{isOpen && <ScoreLines score={score} />}</div>
    </section>
  );
}

/** Draws what is left of the hundred, and what each severity took. */
function Bar({ score: { value, lines } }: { readonly score: Score }) {
  const taken = severities.map((severity) => ({
    severity,
    points: lines.reduce((sum, line) => sum + (line.severity === severity ? line.points : 0), 0),
  }));
  return (
    <div className={classes.bar} aria-hidden>
      <div style={{ flexGrow: value }} />
      {taken
        .filter(({ points }) => points > 0)
        .map(({ severity, points }) => (
          <div key={severity} data-severity={severity} style={{ flexGrow: points }} />
        ))}
    </div>
  );
}

/** Counts each kind of finding once, however many keys have it. */
function countOf(lines: Score['lines'], wanted: Severity): number {
  return lines.filter(({ severity }) => severity === wanted).length;
}
