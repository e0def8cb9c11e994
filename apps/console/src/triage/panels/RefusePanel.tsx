import { checkJustification } from '@iltizam/domain/justifications';
import { inadmissibilityReasons, minimumJustification, needsAskingFirst } from '@iltizam/domain/reasons';
import { criterionOfReason } from '@iltizam/domain/screening-checks';
import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { toInput, toRuleText } from '../../forms/textDraft';
import type { InadmissibilityReason, ProposalAction } from '../../generated/graphql';
import { LANGUAGE_NAMES } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { ruleOf } from '../../proposals/decisions';
import { useTriageContext } from '../TriageContext';
import type { Item } from '../useItem';
import { verbsOf } from '../verbs';
import { ConfirmPanel } from './ConfirmPanel';
import { NumberedList } from './NumberedList';
import { focusFirstGap, PanelForm } from './PanelForm';
import { useJustification } from './useJustification';
import { VariableFields } from './VariableFields';

type RefusePanelProps = { item: Item; action: ProposalAction };

/** Against the proposal: a coded reason, and a justification the author and the public will read. */
export function RefusePanel({ item, action }: RefusePanelProps) {
  const needs = ruleOf(action, item.workflowState)?.needs ?? [];
  if (!needs.includes('reasonCode')) return <ConfirmPanel item={item} action={action} />;
  return <ReasonPanel item={item} action={action} />;
}

function ReasonPanel({ item, action }: RefusePanelProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const { decide, checks, open } = useTriageContext();
  const justification = useJustification<InadmissibilityReason>(item, 'refuse');
  const { reason, text, toSend, stale, variables, values } = justification;
  const written = checkJustification(toRuleText(toSend, language));
  const missing =
    (reason === null && 'proposals.missing.reasonCode') ||
    (!written.ok && 'proposals.missing.justification') ||
    null;

  // What an author could mend is asked first, wherever there is one to ask.
  const canAsk = verbsOf(item.actions).some(({ verb, refusal }) => verb === 'ask' && refusal === null);
  const wasAsked = item.timeline.some(({ transition }) => transition.action === 'ASK_AUTHOR');
  const answers = checks.of(item);
  const whyNot = (code: InadmissibilityReason): string | null => {
    if (needsAskingFirst(code) && canAsk && !wasAsked) return translate('refusals.grounds.askFirst');
    const criterion = (criterionOfReason as Partial<Record<InadmissibilityReason, keyof typeof answers>>)[
      code
    ];
    return criterion && answers[criterion] === 'YES' ? translate('refusals.grounds.checksDisagree') : null;
  };

  const canSplit =
    action === 'PROPOSE_REFUSAL' && item.splitInto.length === 0 && may('Mutation.splitProposal');

  const submit = () => {
    if (reason === null) return;
    justification.forget();
    decide({
      done: action,
      steps: [{ kind: 'decide', input: { action, reasonCode: reason, reason: toInput(toSend, language) } }],
    });
  };

  return (
    <PanelForm
      title={translate(`actions.proposal.${action}`)}
      explanation={reason === null ? translate(`proposals.explain.${action}`) : undefined}
      submitLabel={translate(`actions.proposal.${action}`)}
      submitColor="error"
      missing={missing && translate(missing, { minimum: minimumJustification })}
      onSubmit={submit}
    >
      <NumberedList
        label={translate('proposals.reasonCode')}
        items={inadmissibilityReasons
          .filter((code) => reason === null || code === reason)
          .map((code) => ({ id: code, label: translate(`reasons.${code}`), whyNot: whyNot(code) }))}
        chosen={reason}
        onChoose={(code) => {
          const chosen = reason === null ? (code as InadmissibilityReason) : null;
          justification.choose(chosen);
          if (chosen !== null) focusFirstGap();
        }}
      />
      {reason !== null && (
        <>
          {reason === 'SEVERAL_IDEAS' && canSplit && (
            <Box>
              <Button size="small" variant="outlined" onClick={() => open('split')}>
                {translate('triage.split.first')}
              </Button>
            </Box>
          )}
          <VariableFields variables={variables} values={values} onChange={justification.fill} />
          <LocalTextInput
            key={reason}
            name="triage-justification"
            label={translate('proposals.reason')}
            value={text}
            onChange={justification.write}
            minimum={minimumJustification}
            maximum={textLimits.reason}
          />
          {stale.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              {translate('triage.staleLanguages', {
                languages: stale.map((one) => LANGUAGE_NAMES[one]).join(' · '),
              })}
            </Typography>
          )}
        </>
      )}
    </PanelForm>
  );
}
