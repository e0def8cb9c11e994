import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { InstitutionPicker } from '../forms/InstitutionPicker';
import { LocalTextInput } from '../forms/LocalTextInput';
import { useLanguage } from '../i18n/useLanguage';
import { PageTitle } from '../layout/PageTitle';
import { recordPath } from '../list/listPath';
import { BackLink } from '../record/BackLink';
import { CreatePlan } from './plan.documents';
import { missingIn, newPlan, toPlan, type PlanDraft } from './planDraft';

/** A plan is begun: its reference is for good, and its themes can be named from then on. */
export default function PlanCreate() {
  const translate = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(newPlan);
  const change = (more: Partial<PlanDraft>) => setDraft({ ...draft, ...more });
  const create = useCommand(CreatePlan, {
    done: 'plans.create.done',
    onDone: ({ createPlan }) => navigate(recordPath('plans', createPlan.plan.reference)),
  });
  const plan = toPlan(draft, language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (plan) create.mutate(plan);
  };
  return (
    <>
      <PageTitle title={translate('plans.create.title')} />
      <BackLink resource="plans" />
      <Card component="form" noValidate onSubmit={submit} sx={{ p: 3, maxWidth: 720 }}>
        {create.error && <ErrorNotice error={create.error} />}
        <TextField
          id="plan-reference"
          label={translate('resources.plans.fields.reference')}
          helperText={translate('plans.create.referenceHelp')}
          value={draft.reference}
          onChange={(event) => change({ reference: event.target.value })}
          fullWidth
          slotProps={{ htmlInput: { dir: 'ltr', spellCheck: false } }}
        />
        <LocalTextInput
          name="title"
          label={translate('plans.create.called')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maximum={textLimits.title}
          multiline={false}
        />
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          {(['starts', 'ends'] as const).map((end) => (
            <TextField
              key={end}
              id={`plan-${end}`}
              label={translate(`plans.create.${end}`)}
              helperText={translate('plans.create.dayHelp')}
              value={draft[end]}
              onChange={(event) => change({ [end]: event.target.value })}
              slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'numeric' } }}
            />
          ))}
        </Box>
        <InstitutionPicker
          id="plan-owner"
          label={translate('resources.plans.fields.owner')}
          value={draft.owner}
          onChange={(owner) => change({ owner })}
        />
        {plan === null && (
          <Typography id="create-missing" variant="body2" color="textSecondary">
            {translate(`plans.create.missing.${missingIn(draft)}`)}
          </Typography>
        )}
        <Box sx={{ display: 'flex', justifyContent: 'end', gap: 1, marginBlockStart: 2 }}>
          <Button component={Link} to="/plans" color="inherit">
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            disabled={create.isPending}
            aria-disabled={plan === null}
            aria-describedby={plan === null ? 'create-missing' : undefined}
          >
            {translate('plans.create.button')}
          </Button>
        </Box>
      </Card>
    </>
  );
}
