import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LeavingDialog } from '../forms/LeavingDialog';
import { useLeaving } from '../forms/useLeaving';
import { Section } from '../record/Section';
import { ScoreCandidacy } from './call.commands';
import { actOf, type CallRecord, type CandidacyRecord } from './call.record';
import { CriterionScore } from './CriterionScore';
import { isWhole, markOfDraft, scoreDraft, toScores } from './scoreDraft';
import { StandAsideDialog } from './StandAsideDialog';
import { toScore } from './toScore';

type ScoringFormProps = { call: CallRecord; candidacy: CandidacyRecord; all: readonly CandidacyRecord[] };

/** The reader's own scores, or why they give none. */
export function ScoringForm(props: ScoringFormProps) {
  const translate = useTranslate();
  const score = actOf(props.candidacy, 'SCORE');
  if (score?.allowed) return <OwnScores {...props} />;
  // Who does not score in this call is told nothing of it; who cannot score this candidacy is told why.
  if (!score || props.candidacy.conflict === null) return null;
  return (
    <Section title={translate('calls.ownScores')}>
      <Alert severity="info">{translate(`calls.conflicts.${props.candidacy.conflict}`)}</Alert>
    </Section>
  );
}

/**
 * Made for the keyboard: the first criterion has the focus, digits score, Tab goes to the next, Enter saves and opens
 * the next candidacy that waits.
 */
function OwnScores({ call, candidacy, all }: ScoringFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [aside, setAside] = useState(false);
  const [begun] = useState(() => scoreDraft(call.criteria, candidacy.ownScores));
  const [draft, setDraft] = useState(begun);
  const [noting, setNoting] = useState(() => candidacy.ownScores.some(({ note }) => note !== null));
  const leaving = useLeaving(draft !== begun);
  const next = toScore(all).waiting.find(({ id }) => id !== candidacy.id);
  const place = `/committee/calls/${call.reference}`;
  const save = useCommand(ScoreCandidacy, {
    done: 'calls.scored',
    onDone: () => {
      leaving.letGo();
      void navigate(next ? `${place}/candidacies/${next.id}` : place);
    },
  });
  const whole = isWhole(call.criteria, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!whole || save.isPending) {
      form.current
        ?.querySelector<HTMLInputElement>('input[aria-invalid="true"], input:placeholder-shown')
        ?.focus();
      return;
    }
    save.mutate({ candidacy: candidacy.id, version: candidacy.ownVersion, scores: toScores(draft) });
  };
  useEffect(() => {
    // Whoever announces the page has put the keyboard at its content in the same breath: the form comes after.
    const frame = requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Section title={translate('calls.ownScores')}>
      <Box component="form" ref={form} noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1 }}>
        <Typography variant="body2" color="textSecondary">
          {translate('calls.sealed')}
        </Typography>
        {call.criteria.map((criterion) => (
          <CriterionScore
            key={criterion.key}
            criterion={criterion}
            value={draft[criterion.key]!}
            noting={noting}
            onChange={(given) => setDraft((now) => ({ ...now, [criterion.key]: given }))}
          />
        ))}
        <Typography role="status" sx={{ fontWeight: 600 }}>
          {whole
            ? translate('calls.ownMark', { mark: markOfDraft(call.criteria, draft) })
            : translate('calls.scoreAll')}
        </Typography>
        {!noting && (
          <Button size="small" color="inherit" onClick={() => setNoting(true)} sx={{ justifySelf: 'start' }}>
            {translate('calls.addNotes')}
          </Button>
        )}
        {save.error && <ErrorNotice error={save.error} />}
        <Button type="submit" variant="contained" disabled={save.isPending} aria-disabled={!whole}>
          {translate(next ? 'calls.saveAndNext' : 'calls.saveScores')}
        </Button>
        {actOf(candidacy, 'STAND_ASIDE')?.allowed && (
          <Button color="inherit" onClick={() => setAside(true)}>
            {translate('actions.candidacy.STAND_ASIDE')}
          </Button>
        )}
      </Box>
      {aside && (
        <StandAsideDialog candidacy={candidacy} onDone={leaving.letGo} onClose={() => setAside(false)} />
      )}
      <LeavingDialog leaving={leaving} />
    </Section>
  );
}
