import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { plainText } from '../text/localized';
import { plansToScreen, type Plan } from './planToScreen';
import { useTriageContext } from './TriageContext';

/** Whose proposals are screened, where several plans are open for it. */
export function PlanChoice() {
  const translate = useTranslate();
  const language = useLanguage();
  const { plan, changeFilter } = useTriageContext();
  const { data: plans = [] } = useGetList<Plan>('plans');
  const offered = plans.filter((one) => one.reference === plan || plansToScreen([one]).length > 0);
  if (offered.length < 2) return null;
  return (
    <TextField
      id="triage-plan"
      select
      margin="none"
      label={translate('triage.queue.plan')}
      value={plan}
      onChange={(event) =>
        changeFilter({ plan: event.target.value, theme: null, state: null, channel: null, q: null })
      }
    >
      {offered.map(({ reference, title }) => (
        <MenuItem key={reference} value={reference}>
          {plainText(title, language)}
        </MenuItem>
      ))}
    </TextField>
  );
}
