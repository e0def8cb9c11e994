import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { CallRow } from './CallRow';
import { useCalls } from './useCall';

const underWay = ['OPEN', 'SCORING', 'SCORED'];

/** Calls that wait for the committee or its secretariat; nothing where none does. */
export function CallsUnderWay() {
  const translate = useTranslate();
  const calls = useCalls().data?.filter(({ state }) => underWay.includes(state)) ?? [];
  if (calls.length === 0) return null;
  return (
    <Section title={translate('calls.underWay')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {calls.map((call) => (
          <CallRow key={call.reference} call={call} />
        ))}
      </Box>
    </Section>
  );
}
