import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useMe } from '../access/useMe';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { InstitutionPicker } from '../forms/InstitutionPicker';
import { LocalTextInput } from '../forms/LocalTextInput';
import { PlanSelect } from '../forms/PlanSelect';
import { draftOf, emptyDraft, isEmptyDraft, toInput, type TextDraft } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { PageTitle } from '../layout/PageTitle';
import { recordPath } from '../list/listPath';
import { BackLink } from '../record/BackLink';
import { RecordLink } from '../record/RecordLink';
import { CreateCommitment } from './commitment.documents';
import { joinedTexts } from './sources/joinedTexts';
import { useSource } from './sources/useSource';

/** A new draft card: whose it is and what it promises, begun from a retained proposal or from nothing. */
export default function CommitmentCreate() {
  const translate = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const own = useMe()?.memberships.find(({ isCurrent, institution }) => isCurrent && institution);
  const [from] = useSearchParams();
  const { data: source } = useSource(from.get('from'));
  const [chosenPlan, setPlan] = useState<string | null>(null);
  const [chosenLead, setLead] = useState<string | null>(null);
  const [writtenTitle, setTitle] = useState<TextDraft | null>(null);
  const create = useCommand(CreateCommitment, {
    done: 'commitments.create.done',
    onDone: ({ createCommitment }) =>
      navigate(recordPath('commitments', createCommitment.commitment.reference)),
  });
  const plan = chosenPlan ?? source?.plan.reference ?? null;
  const title = writtenTitle ?? (source ? draftOf(source.title) : emptyDraft());
  const lead = chosenLead ?? own?.institution?.reference ?? null;
  const label = (field: string) => translate(`resources.commitments.fields.${field}`);
  const missing =
    (plan === null && 'users.missing.plan') ||
    (lead === null && 'proposals.missing.lead') ||
    (isEmptyDraft(title) && 'commitments.create.missingTitle') ||
    null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (plan !== null && lead !== null && missing === null)
      create.mutate({
        plan,
        leadInstitution: lead,
        title: toInput(title, language),
        ...(source && {
          problem: joinedTexts(source.challenges),
          solution: joinedTexts(source.solution ? [source.solution] : []),
          sources: [source.reference],
        }),
      });
  };
  return (
    <>
      <PageTitle title={translate('commitments.create.title')} />
      <BackLink resource="commitments" />
      <Card component="form" noValidate onSubmit={submit} sx={{ p: 3, maxWidth: 720 }}>
        {create.error && <ErrorNotice error={create.error} />}
        {source && (
          <p>
            {translate('card.sources.from')}{' '}
            <RecordLink resource="proposals" id={source.reference} title={source.title} />
          </p>
        )}
        <PlanSelect id="card-plan" label={label('plan')} value={plan} onChange={setPlan} />
        <InstitutionPicker id="card-lead" label={label('leadInstitution')} value={lead} onChange={setLead} />
        <LocalTextInput
          name="title"
          label={label('title')}
          value={title}
          onChange={setTitle}
          maximum={textLimits.title}
          multiline={false}
        />
        {missing && (
          <Typography id="create-missing" variant="body2" color="textSecondary">
            {translate(missing)}
          </Typography>
        )}
        <Box sx={{ display: 'flex', justifyContent: 'end', gap: 1, marginBlockStart: 2 }}>
          <Button component={Link} to="/commitments" color="inherit">
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            disabled={create.isPending}
            aria-disabled={missing !== null}
            aria-describedby={missing ? 'create-missing' : undefined}
          >
            {translate('commitments.create.button')}
          </Button>
        </Box>
      </Card>
    </>
  );
}
