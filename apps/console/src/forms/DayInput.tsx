import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import dayjs, { type Dayjs } from 'dayjs';
import { useLanguage } from '../i18n/useLanguage';
import { calendars } from './calendars';

type DayInputProps = {
  name: string;
  label: string;
  /** `YYYY-MM-DD`, or null. */
  value: string | null;
  onChange: (day: string | null) => void;
  helperText?: string;
  error?: boolean;
  minimum?: string;
  maximum?: string;
};

const dayOf = (value: Dayjs | null): string | null => (value?.isValid() ? value.format('YYYY-MM-DD') : null);

const toDayjs = (day: string | null | undefined) => (day ? dayjs(day) : null);

/** A calendar day. Never the browser's own date field: it ignores the page's language. */
export function DayInput({ name, label, value, onChange, helperText, error, ...bounds }: DayInputProps) {
  const { locale, texts } = calendars[useLanguage()];
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale={locale} localeText={texts}>
      <DatePicker
        label={label}
        format="DD/MM/YYYY"
        value={toDayjs(value)}
        onChange={(chosen) => onChange(dayOf(chosen))}
        minDate={toDayjs(bounds.minimum) ?? undefined}
        maxDate={toDayjs(bounds.maximum) ?? undefined}
        name={name}
        slotProps={{ textField: { helperText, error } }}
      />
    </LocalizationProvider>
  );
}
