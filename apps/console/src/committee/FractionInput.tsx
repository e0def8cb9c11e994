import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { FractionDraft } from './agreedDraft';

type FractionInputProps = { id: string; value: FractionDraft; onChange: (value: FractionDraft) => void };

/** Two whole numbers: two thirds is 2 out of 3. */
export function FractionInput({ id, value: { numerator, denominator }, onChange }: FractionInputProps) {
  const translate = useTranslate();
  const input = (name: keyof FractionDraft, typed: string) => (
    <TextField
      id={`${id}-${name}`}
      label={translate(`committee.${name}`)}
      value={typed}
      onChange={({ target }) => onChange({ numerator, denominator, [name]: target.value })}
      slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr', maxLength: 2 } }}
    />
  );
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: '1fr 1fr', maxWidth: 320 }}>
      {input('numerator', numerator)}
      {input('denominator', denominator)}
    </Box>
  );
}
