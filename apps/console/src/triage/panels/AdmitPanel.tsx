import { addDays } from '@iltizam/domain/days';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import { later } from '../../layout/later';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import { InstitutionPicker, InstitutionsPicker } from '../../forms/InstitutionPicker';
import type { ProposalAction } from '../../generated/graphql';
import { formatDay, today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import type { Step } from '../steps';
import { useTriageContext } from '../TriageContext';
import { useDraft } from '../useDraft';
import type { Item } from '../useItem';
import { useDueOn } from '../useDueOn';
import { NumberedList } from './NumberedList';
import { focusSubmit, PanelForm } from './PanelForm';
import { useSuggestions } from './useSuggestions';

// The calendar is large and seldom opened.
const DayInput = later(() => import('../../forms/DayInput').then((module) => ({ default: module.DayInput })));

/** Not an institution: admissible now, assigned another time. */
const LATER = '';

type Draft = { lead: string | null; others: string[]; dueOn: string | null };

/** Admissible, and at once before the institutions concerned; without one it waits to be assigned. */
export function AdmitPanel({ item, action }: { item: Item; action: ProposalAction }) {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const { decide } = useTriageContext();
  const { suggestions, first, nameOf } = useSuggestions(item);
  const [draft, setDraft, forget] = useDraft<Draft>(`${item.reference} admit`, () => ({
    lead: first,
    others: [],
    dueOn: null,
  }));
  const [changing, setChanging] = useState(false);
  const suggestedDueOn = useDueOn();
  const { lead, others } = draft;
  const dueOn = draft.dueOn ?? suggestedDueOn;
  const mayAssign = may('Mutation.assignProposal');
  const onlyAssign = action === 'ASSIGN';
  const assignLater = { id: LATER, label: translate('triage.admit.later') };
  const missing =
    (onlyAssign && lead === null && 'proposals.missing.lead') ||
    (lead !== null && (dueOn === null || dueOn <= today()) && 'proposals.missing.dueOn') ||
    null;

  const submit = () => {
    const admit: Step[] = onlyAssign ? [] : [{ kind: 'decide', input: { action } }];
    const assign: Step[] =
      lead === null || dueOn === null ? [] : [{ kind: 'assign', input: { lead, others, dueOn } }];
    forget();
    decide({ done: lead === null ? action : 'ASSIGN', steps: [...admit, ...assign] });
  };

  const label =
    lead === null
      ? translate(onlyAssign ? 'actions.proposal.ASSIGN' : 'triage.admit.later')
      : translate(onlyAssign ? 'triage.admit.assignTo' : 'triage.admit.andAssignTo', {
          institution: nameOf(lead),
        });

  return (
    <PanelForm
      title={translate(`actions.proposal.${action}`)}
      submitLabel={label}
      missing={missing && translate(missing)}
      ready
      onSubmit={submit}
    >
      {mayAssign && (
        <>
          {suggestions.length > 0 && (
            <NumberedList
              label={translate('triage.admit.suggested')}
              items={onlyAssign ? suggestions : [...suggestions, assignLater]}
              chosen={lead ?? LATER}
              onChoose={(id) => {
                const chosen = id === LATER ? null : id;
                setDraft({ ...draft, lead: chosen, others: others.filter((one) => one !== chosen) });
                focusSubmit();
              }}
            />
          )}
          <InstitutionPicker
            id="triage-lead"
            label={translate('assignments.leadInstitution')}
            value={lead}
            except={others}
            onChange={(chosen) => {
              setDraft({ ...draft, lead: chosen });
              if (chosen !== null) focusSubmit();
            }}
          />
          {lead !== null && (
            <>
              <InstitutionsPicker
                id="triage-others"
                label={translate('assignments.otherInstitutions')}
                value={others}
                except={[lead]}
                onChange={(chosen) => setDraft({ ...draft, others: chosen })}
              />
              <Box>
                {changing ? (
                  <Suspense fallback={null}>
                    <DayInput
                      name="triage-due"
                      label={translate('assignments.dueOn')}
                      value={dueOn}
                      minimum={addDays(today(), 1)}
                      onChange={(day) => {
                        if (day !== null) setDraft({ ...draft, dueOn: day });
                      }}
                    />
                  </Suspense>
                ) : (
                  <Button size="small" color="inherit" onClick={() => setChanging(true)}>
                    {translate('triage.admit.dueOn', {
                      day: dueOn === null ? '…' : formatDay(dueOn, language),
                    })}
                  </Button>
                )}
              </Box>
            </>
          )}
        </>
      )}
    </PanelForm>
  );
}
