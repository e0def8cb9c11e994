import { parseDecimal } from '@iltizam/domain/decimals';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { NumberInput } from '../../forms/NumberInput';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { today } from '../../i18n/format';
import { Day } from '../../text/Day';
import { Figure } from '../../text/Figure';
import { useCardDraft } from '../draft/CardDraftContext';
import { ItemNote, type DraftedNote } from './ItemNote';
import { ItemRow, type ItemProps } from './ItemRow';

type Drafted = { value?: number | null; note?: DraftedNote };

/** What an indicator measures this quarter. */
export function IndicatorItem({ indicator, ...item }: ItemProps & { indicator: IndicatorFactsFragment }) {
  const translate = useTranslate();
  const { value, write } = useCardDraft();
  const { value: drafted = null, note } = (value(item.path) ?? {}) as Drafted;
  const say = (change: Drafted) =>
    write(item.path, { value: drafted, measuredOn: today(), ...(note ? { note } : {}), ...change });
  const [typed, setTyped] = useState<string | null>(null);
  const latest = indicator.measurements.edges[0]?.node;
  const type = (text: string) => {
    setTyped(text);
    const number = parseDecimal(text);
    if (number !== null) say({ value: number });
    else if (text.trim() === '') write(item.path, null);
  };
  return (
    <ItemRow
      {...item}
      title={indicator.name}
      last={
        latest ? (
          <>
            <Figure value={latest.value} /> ·{' '}
            <Day value={latest.measuredOn} precision={latest.measuredPrecision} />
          </>
        ) : (
          translate('indicators.noMeasurement')
        )
      }
    >
      <Box sx={{ inlineSize: 190 }}>
        <NumberInput
          id={`${item.path}-value`}
          label={`${translate('indicators.value')} · ${translate(`indicatorUnits.${indicator.unit}`)}`}
          value={typed ?? (drafted === null ? '' : String(drafted))}
          onChange={type}
        />
      </Box>
      {drafted !== null && (
        <ItemNote
          path={item.path}
          title={indicator.name}
          note={note}
          onChange={(noted) => say({ note: noted })}
        />
      )}
    </ItemRow>
  );
}
