import { useTranslate } from 'react-admin';
import { RecordLink } from '../record/RecordLink';
import { Day } from '../text/Day';
import { Figure } from '../text/Figure';
import type { PipelineStages } from './dashboard.data';
import { FigurePart } from './FigurePart';
import { FigureTable } from './FigureTable';

/** What waits for which step, how long a step takes, and which proposal waits longest. */
export function Pipeline({ stages }: { stages: PipelineStages }) {
  const translate = useTranslate();
  const t = (key: string) => translate(`dashboard.pipeline.${key}`);
  return (
    <FigurePart
      name="pipeline"
      title={t('title')}
      definition={t('definition')}
      on={null}
      figures={{
        header: ['step', 'waiting', 'medianDays', 'done', 'oldest'].map(t),
        rows: stages.map(({ step, waiting, medianDays, done, oldest }) => [
          t(`steps.${step}`),
          waiting,
          medianDays ?? null,
          done,
          oldest?.reference ?? null,
        ]),
      }}
    >
      <FigureTable
        label={translate('dashboard.table', { of: t('title') })}
        header={['step', 'waiting', 'medianDays', 'oldest'].map(t)}
        rows={stages.map(({ step, waiting, medianDays, oldest, oldestReceivedOn }) => ({
          key: step,
          cells: [
            t(`steps.${step}`),
            <Figure key="waiting" value={waiting} />,
            <Figure key="median" value={medianDays} />,
            oldest ? (
              <span key="oldest">
                <RecordLink resource="proposals" id={oldest.reference} title={oldest.title} /> ·{' '}
                <Day value={oldestReceivedOn} />
              </span>
            ) : (
              '–'
            ),
          ],
        }))}
      />
    </FigurePart>
  );
}
