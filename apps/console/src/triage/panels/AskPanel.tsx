import { checkReason } from '@iltizam/domain/justifications';
import { textLimits } from '@iltizam/domain/text-limits';
import { useTranslate } from 'react-admin';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { isEmptyDraft, toInput, toRuleText } from '../../forms/textDraft';
import type { ProposalAction } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { useTriageContext } from '../TriageContext';
import type { Item } from '../useItem';
import { PanelForm } from './PanelForm';
import { useJustification } from './useJustification';

/** A question to the author; the clock stands still until the answer. */
export function AskPanel({ item, action }: { item: Item; action: ProposalAction }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { decide } = useTriageContext();
  const question = useJustification<'ASK_AUTHOR'>(item, 'ask', 'ASK_AUTHOR');
  const written = checkReason(toRuleText(question.text, language));
  const isReady = !isEmptyDraft(question.text);
  return (
    <PanelForm
      title={translate(`actions.proposal.${action}`)}
      explanation={translate(`proposals.explain.${action}`)}
      submitLabel={translate(`actions.proposal.${action}`)}
      missing={written.ok ? null : translate('triage.ask.missing')}
      ready={isReady}
      onSubmit={() => {
        question.forget();
        decide({
          done: action,
          steps: [{ kind: 'decide', input: { action, reason: toInput(question.text, language) } }],
        });
      }}
    >
      <LocalTextInput
        name="triage-question"
        label={translate('proposals.question')}
        value={question.text}
        onChange={question.write}
        maximum={textLimits.reason}
        autoFocus={!isReady}
      />
    </PanelForm>
  );
}
