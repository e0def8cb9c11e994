import { parseDay } from '@iltizam/domain/typed-days';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

type TypedDayInputProps = { id: string; label: string; value: string; onChange: (typed: string) => void };

/** A day, a month or a year as people write it; once the field is left, what is none of them is said under it. */
export function TypedDayInput({ id, label, value, onChange }: TypedDayInputProps) {
  const translate = useTranslate();
  const [typing, setTyping] = useState(false);
  const unread = !typing && value.trim() !== '' && parseDay(value) === null;
  return (
    <TextField
      id={id}
      label={label}
      error={unread}
      helperText={translate(unread ? 'forms.unreadableDay' : 'plans.create.dayHelp')}
      value={value}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { dir: 'ltr', maxLength: 10 } }}
    />
  );
}
