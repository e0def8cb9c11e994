import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { listPath } from '../list/listPath';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import type { PlanRecord } from './plan.record';
import { ThemesDialog } from './ThemesDialog';

/** The themes of a plan, each with its proposals; named by the secretariat while their stage is open. */
export function PlanThemes({ plan }: { plan: PlanRecord }) {
  const translate = useTranslate();
  const may = useMay();
  const [naming, setNaming] = useState(false);
  const { reference: called, themes, openActs } = plan;
  return (
    <Section
      title={translate('resources.plans.fields.themes')}
      action={
        may('Mutation.saveThemes') &&
        openActs.includes('NAME_THEMES') && (
          <Button variant="outlined" onClick={() => setNaming(true)}>
            {translate('plans.themes.name')}
          </Button>
        )
      }
    >
      {themes.length === 0 && <Typography color="textSecondary">{translate('plans.themes.none')}</Typography>}
      <ul>
        {themes.map(({ reference, name }) => (
          <li key={reference}>
            <MuiLink component={Link} to={listPath('proposals', { plan: called, theme: reference })}>
              <LocalText value={name} />
            </MuiLink>
          </li>
        ))}
      </ul>
      {naming && <ThemesDialog plan={plan} onClose={() => setNaming(false)} />}
    </Section>
  );
}
