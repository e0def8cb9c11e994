import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { formatDay, formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText } from '../../text/localized';
import type { CommitmentRecord } from '../commitment.record';
import type { Proven } from './proven';

type ProvesSelectProps = { card: CommitmentRecord; value: Proven; onChange: (value: Proven) => void };

/** Which part of the card evidence proves. */
export function ProvesSelect({ card, value, onChange }: ProvesSelectProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const measured = card.indicators.flatMap(({ name, measurements }) =>
    measurements.edges.map(({ node }) => ({ ...node, name })),
  );
  return (
    <TextField
      id="evidence-proves"
      select
      fullWidth
      label={translate('evidence.proves')}
      value={value}
      onChange={(event) => onChange(event.target.value as Proven)}
      slotProps={{ select: { MenuProps: { sx: { maxWidth: '90vw' } } } }}
    >
      <MenuItem value="card">{translate('evidence.card')}</MenuItem>
      {card.activities.map((activity) => (
        <MenuItem key={activity.id} value={`activity:${activity.id}`} sx={{ whiteSpace: 'normal' }}>
          {translate('evidence.activity', {
            ordinal: activity.ordinal,
            title: plainText(activity.title, language),
          })}
        </MenuItem>
      ))}
      {measured.map(({ id, name, value: figure, measuredOn, measuredPrecision }) => (
        <MenuItem key={id} value={`measurement:${id}`} sx={{ whiteSpace: 'normal' }}>
          {translate('evidence.measurement', {
            name: plainText(name, language),
            value: formatNumber(figure, language),
            day: formatDay(measuredOn, language, measuredPrecision),
          })}
        </MenuItem>
      ))}
    </TextField>
  );
}
