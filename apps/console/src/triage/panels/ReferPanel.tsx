import { checkReason } from '@iltizam/domain/justifications';
import { textLimits } from '@iltizam/domain/text-limits';
import { useTranslate } from 'react-admin';
import { NextSessionLine } from '../../committee/NextSessionLine';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, toInput, toRuleText } from '../../forms/textDraft';
import type { ProposalAction } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { ruleOf } from '../../proposals/decisions';
import { useTriageContext } from '../TriageContext';
import { useDraft } from '../useDraft';
import type { Item } from '../useItem';
import { ConfirmPanel } from './ConfirmPanel';
import { PanelForm } from './PanelForm';

type ReferPanelProps = { item: Item; action: ProposalAction };

/** To the committee's session; who contests a refusal says why. */
export function ReferPanel({ item, action }: ReferPanelProps) {
  const needs = ruleOf(action, item.workflowState)?.needs ?? [];
  const Panel = needs.includes('reason') ? ContestPanel : ConfirmPanel;
  return (
    <>
      <Panel item={item} action={action} />
      <NextSessionLine />
    </>
  );
}

function ContestPanel({ item, action }: ReferPanelProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { decide } = useTriageContext();
  const [text, setText, forget] = useDraft(`${item.reference} ${action}`, emptyDraft);
  return (
    <PanelForm
      title={translate(`actions.proposal.${action}`)}
      explanation={translate(`proposals.explain.${action}`)}
      submitLabel={translate(`actions.proposal.${action}`)}
      missing={checkReason(toRuleText(text, language)).ok ? null : translate('proposals.missing.reason')}
      onSubmit={() => {
        forget();
        decide({
          done: action,
          steps: [{ kind: 'decide', input: { action, reason: toInput(text, language) } }],
        });
      }}
    >
      <LocalTextInput
        name="triage-contest"
        label={translate('proposals.reason')}
        value={text}
        onChange={setText}
        maximum={textLimits.reason}
        autoFocus
      />
    </PanelForm>
  );
}
