import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayInput } from '../forms/DayInput';

type EmbargoFormProps = {
  busy: boolean;
  onEmbargo: (day: string, time: string) => void;
  onClose: () => void;
};

/** From when the lot that is chosen is public: a day and an hour of the country's clock. */
export function EmbargoForm({ busy, onEmbargo, onClose }: EmbargoFormProps) {
  const translate = useTranslate();
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('10:00');
  return (
    <Box
      component="form"
      aria-label={translate('publication.embargo.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null) onEmbargo(day, time.trim());
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}
    >
      <Box sx={{ inlineSize: 220 }}>
        <DayInput
          name="embargo-day"
          label={translate('publication.embargo.day')}
          value={day}
          onChange={setDay}
        />
      </Box>
      <TextField
        id="embargo-time"
        label={translate('publication.embargo.time')}
        value={time}
        onChange={(event) => setTime(event.target.value)}
        slotProps={{ htmlInput: { dir: 'ltr', maxLength: 5 } }}
        sx={{ maxWidth: 120 }}
      />
      <Button type="submit" variant="contained" disabled={busy || day === null}>
        {translate('publication.embargo.do')}
      </Button>
      <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
    </Box>
  );
}
