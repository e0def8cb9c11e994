import { stageKinds } from '@iltizam/domain/plan-stages';
import { OpenCalls } from '../candidate-calls/OpenCalls.js';
import type { CallLineFragment, HomeQuery, StageKind } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { MeetingLink } from '../meetings/MeetingLink.js';
import { PlanLink } from '../plans/PlanLink.js';
import { Period } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { WhatToDo } from './WhatToDo.js';

type OpenPlan = HomeQuery['plans'][number];

interface OpenNowProps {
  plans: OpenPlan[];
  coming: HomeQuery['meetings'];
  /** For seats of the committee, while they take candidacies. */
  calls: CallLineFragment[];
}

/** A map of what is under way: each plan that has not ended, the stage it stands in, and what anybody can do there. */
export function OpenNow({ plans, coming, calls }: OpenNowProps) {
  const { t } = useLanguage();
  const open = plans.filter((plan) => plan.stage !== 'CLOSED');
  if (open.length === 0 && calls.length === 0) return null;
  return (
    <Section id="open" title={t('open.title')}>
      <ul className="open-plans">
        {open.map((plan) => (
          <OpenPlanRow key={plan.reference} plan={plan} />
        ))}
      </ul>
      {calls.length > 0 && <OpenCalls calls={calls} />}
      {coming.length > 0 && (
        <>
          <h3>{t('open.meetings')}</h3>
          <ul className="lines">
            {coming.map((meeting) => (
              <li key={meeting.reference} className="line">
                <div className="line-text">
                  <p className="line-title">
                    <MeetingLink meeting={meeting} />
                  </p>
                  <p className="muted">
                    {meeting.themes.map((theme) => (
                      <LocalText key={theme.reference} of={theme.name} />
                    ))}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function OpenPlanRow({ plan }: { plan: OpenPlan }) {
  const { t } = useLanguage();
  const until = plan.stages.find(
    ({ kind, startsOn, endsOn }) => kind === plan.openStage && (startsOn ?? endsOn),
  );
  return (
    <li className="open-plan">
      <div>
        <h3>
          <PlanLink plan={plan} />
        </h3>
        <p className="open-stage">
          {plan.openStage === null ? t('open.between') : t(`labels.stage.${plan.openStage}`)}
          {until && (
            <span className="muted">
              {' '}
              <Period of={until} />
            </span>
          )}
        </p>
        {plan.openStage !== null && <p>{t(`open.about.${plan.openStage}`)}</p>}
      </div>
      <WhatToDo plan={plan} />
      <StageTrack current={plan.stage} />
    </li>
  );
}

/** The eight stages as a line of stations; the one it stands in is named. */
function StageTrack({ current }: { current: StageKind }) {
  const { t } = useLanguage();
  const at = stageKinds.indexOf(current);
  return (
    <ol className="stations" aria-label={t('plan.stages')}>
      {stageKinds.map((kind, index) => {
        const state = index === at ? 'current' : index < at ? 'past' : 'next';
        return (
          <li
            key={kind}
            className={`station station-${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className="station-name">{t(`labels.stage.${kind}`)}</span>{' '}
            <span className="visually-hidden">({t(`plan.stageState.${state}`)})</span>
          </li>
        );
      })}
    </ol>
  );
}
