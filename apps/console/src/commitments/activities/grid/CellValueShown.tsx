import { precisionOf } from '@iltizam/domain/days';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../../generated/graphql';
import { StateChip } from '../../../states/StateChip';
import { Day } from '../../../text/Day';
import { Figure } from '../../../text/Figure';
import { LocalText } from '../../../text/LocalText';
import type { Column } from './columns';
import type { CellValue } from './readCell';

/** A changed value as it is typed: days the day first. */
export const typedValue = (value: CellValue): string => {
  if (value === null) return '';
  const text = String(value);
  return typeof value === 'string' && precisionOf(text) ? text.split('-').toReversed().join('/') : text;
};

type Shown = { activity: ActivityFactsFragment; column: Column; changed: boolean; typed: string };

/** A cell to be read. What nobody reported is a dash that says so, never 0. */
export function CellValueShown({ activity, column, changed, typed }: Shown) {
  const translate = useTranslate();
  const unknown = <span aria-label={translate('activities.notReported')}>—</span>;
  const { key, kind } = column;
  if (typed === '') return unknown;
  if (kind === 'status') return <StateChip group="activity" state={typed} />;
  if (kind === 'day') {
    const written = typed.split('/').toReversed().join('-');
    return <Day value={written.padEnd(10, '-01')} precision={precisionOf(written)} />;
  }
  if (kind === 'text')
    return changed ? <span dir="auto">{typed}</span> : <LocalText value={activity.title} />;
  return <Figure value={Number(typed)} percent={key === 'percent'} />;
}
