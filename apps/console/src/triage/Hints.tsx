import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { factsOf } from './Because';
import type { Item } from './useItem';

type Hint = Item['hints'][number];

/** What the rules found in the text, each under its name: to look at twice, never a decision. */
export function Hints({ hints }: { hints: readonly Hint[] }) {
  const translate = useTranslate();
  if (hints.length === 0) return null;
  return (
    <Alert severity="info" sx={{ alignItems: 'start', paddingBlock: 0.5 }}>
      <AlertTitle sx={{ fontSize: '0.95rem' }}>{translate('triage.hints.title')}</AlertTitle>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2 }}>
        {hints.map(({ rule, facts }) => (
          <li key={rule}>
            <strong>{translate(`triage.hints.${rule}.name`)}</strong>
            {': '}
            <HintWords rule={rule} facts={facts} />
          </li>
        ))}
      </Box>
    </Alert>
  );
}

/** Rules that find several kinds of things name each kind; the others have one sentence. */
function HintWords({ rule, facts }: Hint) {
  const translate = useTranslate();
  if (rule === 'PERSONAL_DATA')
    return facts
      .map(({ name, value }) =>
        translate(`triage.hints.PERSONAL_DATA.${name}`, { smart_count: Number(value) }),
      )
      .join(' · ');
  if (rule === 'COMPLAINT_ABOUT_PERSON')
    return (facts.find(({ name }) => name === 'signs')?.value ?? '')
      .split(' ')
      .map((sign) => translate(`triage.hints.COMPLAINT_ABOUT_PERSON.${sign}`))
      .join(' · ');
  return translate(`triage.hints.${rule}.text`, factsOf(facts));
}
