import { parseDate } from '@internationalized/date';
import { useMemo, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { DateField, DateInput, DateSegment, Label, type DateValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { calendarDate } from '../../core/importing/date.ts';
import styles from './draft-desk.module.css';
import { useDraft } from './draft-store.ts';

type PublishedFieldProps = { value: string | null; onChange: (date: string | null) => void };

/**
 * The day on which an article was published. Taken over when it is left: on the way to the year 2025 it is the year 2
 * and the year 20, and a day of which a part was cleared is none.
 */
export function PublishedField({ value, onChange }: PublishedFieldProps): ReactNode {
  const { t } = useTranslation();
  const keeping = useDraft((store) => store.keeping);
  const given = useMemo(() => (value === null ? null : parseDate(value)), [value]);
  // Only while it is written in does the field hold a day of its own.
  const [written, setWritten] = useState<{ date: DateValue | null } | null>(null);
  // The 31st of a month that has thirty days is corrected just as the field is left, too late for the state.
  const latest = useRef<DateValue | null>(null);
  const shown = written ? written.date : given;
  const [cleared, setCleared] = useState(0);

  function leave({ currentTarget }: FocusEvent): void {
    // The window was left, not the field.
    if (currentTarget.contains(document.activeElement)) return;
    const date = isComplete(currentTarget) ? latest.current : null;
    const day = date && calendarDate(date.year, date.month, date.day);
    setWritten(null);
    if (day === null) setCleared(cleared + 1);
    if (day !== value) onChange(day);
  }

  return (
    <DateField
      // What is no day isn't shown any more either, which nothing but a new field does.
      key={cleared}
      className={styles['field'] ?? ''}
      value={shown}
      isReadOnly={keeping}
      onFocus={() => (latest.current = shown)}
      onChange={(date) => {
        latest.current = date;
        setWritten({ date });
      }}
      onBlur={leave}
    >
      <Label>{t('library.published')}</Label>
      <DateInput className={styles['date'] ?? ''}>{(segment) => <DateSegment segment={segment} />}</DateInput>
    </DateField>
  );
}

/** That a part was cleared is told to nobody before the others are too; it only shows. */
function isComplete(field: Element): boolean {
  return field.querySelector('[data-placeholder]') === null;
}
