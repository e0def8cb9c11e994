import type { PlanSummaryFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { Period } from '../text/Dates.js';
import { PlanLink } from './PlanLink.js';
import { ProgressBars } from './ProgressBars.js';
import { stageTone } from './stage-tone.js';

interface PlanCardProps {
  plan: PlanSummaryFragment;
  /** One under the heading the card stands below. */
  heading: 'h2' | 'h3';
}

export function PlanCard({ plan, heading: Heading }: PlanCardProps) {
  const { t } = useLanguage();
  return (
    <li className="card">
      <p className="card-years">
        <Period of={plan} />
      </p>
      <Heading className="card-title">
        <PlanLink plan={plan} />
      </Heading>
      <p className="card-tags">
        <Tag tone={stageTone(plan.stage)}>{t(`labels.stage.${plan.stage}`)}</Tag>
        {plan.commitmentCount !== null && (
          <span className="muted">{t('count.commitment', { count: plan.commitmentCount })}</span>
        )}
      </p>
      <ProgressBars progress={plan.progress} />
    </li>
  );
}
