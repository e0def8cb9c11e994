import { stageKinds } from '@iltizam/domain/plan-stages';
import type { PlanQuery, StageKind } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Period } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';

type Stages = Pick<NonNullable<PlanQuery['plan']>, 'stage' | 'stages'>;

function stateOf(kind: StageKind, current: StageKind): 'past' | 'current' | 'next' {
  if (kind === current) return 'current';
  return stageKinds.indexOf(kind) < stageKinds.indexOf(current) ? 'past' : 'next';
}

/** The way a plan goes, stage by stage, with the dates its documents give. */
export function StagePath({ plan }: { plan: Stages }) {
  const { t } = useLanguage();
  return (
    <ol className="stages">
      {plan.stages.map((stage) => {
        const state = stage.isOpen ? 'current' : stateOf(stage.kind, plan.stage);
        return (
          <li
            key={stage.kind}
            className={`stage stage-${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <p className="stage-name">
              {t(`labels.stage.${stage.kind}`)}
              <span className="stage-state">{t(`plan.stageState.${state}`)}</span>
            </p>
            <p className="stage-when">
              {stage.startsOn || stage.endsOn ? <Period of={stage} /> : t('plan.undated')}
            </p>
            {stage.note && (
              <p className="stage-note">
                <LocalText of={stage.note} />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
