import Box from '@mui/material/Box';
import { DayInput } from '../forms/DayInput';
import { useFilter } from './useFilter';

/** Narrows the list by a calendar day. */
export function DayFilter({ source, label }: { source: string; label: string }) {
  const [day, setDay] = useFilter<string>(source);
  return (
    <Box sx={{ width: { xs: '100%', sm: 200 }, '& .MuiFormControl-root': { m: 0 } }}>
      <DayInput name={`filter-${source}`} label={label} value={day ?? null} onChange={setDay} />
    </Box>
  );
}
