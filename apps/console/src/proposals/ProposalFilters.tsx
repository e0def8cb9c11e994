import { channels } from '@iltizam/domain/channels';
import { proposalStates } from '@iltizam/domain/proposal-states';
import { useGetList, useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import type { InstitutionRowsQuery, PlanPageQuery, PlanRowsQuery } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { ChoiceFilter } from '../list/ChoiceFilter';
import { SearchFilter } from '../list/SearchFilter';
import { SwitchFilter } from '../list/SwitchFilter';
import { useFilter } from '../list/useFilter';
import { useWholeRecord } from '../record/useWholeRecord';
import { plainText } from '../text/localized';

type Plan = PlanRowsQuery['plans'][number];
type PlanWithThemes = NonNullable<PlanPageQuery['plan']>;
type Institution = InstitutionRowsQuery['institutions'][number];

export function ProposalFilters() {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const [plan] = useFilter<string>('plan');
  const { data: plans = [] } = useGetList<Plan>('plans');
  const { data: institutions = [] } = useGetList<Institution>('institutions');
  const { data: chosenPlan } = useWholeRecord<PlanWithThemes>('plans', plan);
  const label = (key: string) => translate(`resources.proposals.fields.${key}`);
  const named = (kind: string) => (id: string) => ({ id, name: translate(`${kind}.${id}`) });
  return (
    <>
      <SearchFilter />
      <ChoiceFilter
        source="plan"
        label={label('plan')}
        choices={plans.map(({ reference, title }) => ({
          id: reference,
          name: plainText(title, language),
        }))}
      />
      {chosenPlan && (
        <ChoiceFilter
          source="theme"
          label={label('theme')}
          choices={chosenPlan.themes.map(({ reference, name }) => ({
            id: reference,
            name: plainText(name, language),
          }))}
        />
      )}
      <ChoiceFilter
        source="workflowState"
        label={label('workflowState')}
        choices={proposalStates.map(named('states.proposal'))}
        many
      />
      <ChoiceFilter source="channel" label={label('channel')} choices={channels.map(named('channels'))} />
      <ChoiceFilter
        source="institution"
        label={label('institution')}
        choices={institutions.map(({ reference, name }) => ({
          id: reference,
          name: plainText(name, language),
        }))}
      />
      {may('Mutation.decideProposal') && (
        <SwitchFilter source="waitingForMe" label={translate('proposals.waitingForMe')} />
      )}
    </>
  );
}
