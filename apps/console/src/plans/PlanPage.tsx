import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { Progress } from '../commitments/Progress';
import { useLanguage } from '../i18n/useLanguage';
import { listPath } from '../list/listPath';
import { Columns } from '../record/Columns';
import { Facts } from '../record/Facts';
import { RecordPage } from '../record/RecordPage';
import { Section } from '../record/Section';
import { PlanRoundsSection } from '../rounds/PlanRoundsSection';
import { PlanStagesSection } from '../stages/PlanStagesSection';
import { Code } from '../text/Code';
import { Period } from '../text/Day';
import { Figure } from '../text/Figure';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import { ReconciliationTable } from './ReconciliationTable';
import { PlanAdoption } from './PlanAdoption';
import { PlanThemes } from './PlanThemes';
import { ThemeRules } from './ThemeRules';
import { StageList } from './StageList';
import { StageName } from './StageName';
import type { PlanRecord } from './plan.record';

export default function PlanPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const label = (key: string) => translate(`resources.plans.fields.${key}`);
  return (
    <RecordPage<PlanRecord> resource="plans" title={({ title }) => plainText(title, language)}>
      {(plan) => (
        <Columns
          main={
            <>
              <Section title={translate('plans.reconciliation.title')}>
                <ReconciliationTable rows={plan.cocreation.reconciliation} plan={plan.reference} />
              </Section>
              <PlanAdoption plan={plan} />
              {may('Mutation.decideStage') && <PlanStagesSection plan={plan.reference} />}
              {may('Mutation.saveDraft') && <PlanRoundsSection plan={plan.reference} />}
              <PlanThemes plan={plan} />
              {may('Query.themeRules') && <ThemeRules plan={plan} />}
              {plan.methodology && (
                <Section title={label('methodology')}>
                  <LocalParagraphs value={plan.methodology} />
                </Section>
              )}
            </>
          }
          side={
            <>
              <Section title={translate('plans.facts')}>
                <Facts
                  facts={[
                    { label: label('reference'), value: <Code>{plan.reference}</Code> },
                    { label: label('period'), value: <Period {...plan} /> },
                    { label: label('stage'), value: <StageName stage={plan.stage} /> },
                    { label: label('owner'), value: <LocalText value={plan.owner?.name} /> },
                    {
                      label: label('commitmentCount'),
                      value: (
                        <MuiLink component={Link} to={listPath('commitments', { plan: plan.reference })}>
                          <Figure value={plan.commitmentCount} />
                        </MuiLink>
                      ),
                    },
                    {
                      label: label('secondReader'),
                      value: translate(plan.secondReader ? 'ra.boolean.true' : 'ra.boolean.false'),
                    },
                  ]}
                />
              </Section>
              <Section title={label('progress')}>
                <Progress progress={plan.progress} />
              </Section>
              <Section title={label('stages')}>
                <StageList stages={plan.stages} />
              </Section>
            </>
          }
        />
      )}
    </RecordPage>
  );
}
