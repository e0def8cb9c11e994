import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import type { CriterionRecord } from './call.record';

export function CriteriaSection({ criteria }: { criteria: readonly CriterionRecord[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('calls.criteria')}>
      <Box component="ol" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {criteria.map(({ key, label, weight, max }) => (
          <li key={key}>
            <LocalText value={label} />
            <Typography variant="body2" color="textSecondary">
              {translate('calls.weighs', { weight, max })}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
