import { sayPeriod } from '../format/periods.js';
import type { Language } from '../i18n/language.js';
import type { ReportedPlan } from './reported-plan.js';
import type { Cell, ReportPart } from './report.js';
import { ours, theirs } from './said.js';

/** How it was gone about, stage by stage; how the proposals were worked through; how people were told. */
export function method(plan: ReportedPlan, language: Language): ReportPart[] {
  const { t } = language;
  const { steps, outreach, reach } = plan.cocreation;
  const when = (span: Parameters<typeof sayPeriod>[1]): Cell => {
    const said = sayPeriod(language, span);
    return said === null ? null : ours(language, said);
  };
  return [
    {
      id: 'method',
      title: t('report.method'),
      paragraphs: plan.methodology ? [theirs(language, plan.methodology)] : [],
      tables: [
        {
          name: t('report.stages'),
          columns: [t('report.stage'), t('report.when'), t('report.note')].map(words),
          rows: plan.stages.map((stage) => [
            ours(language, t(`labels.stage.${stage.kind}`)),
            when(stage),
            stage.note ? theirs(language, stage.note) : ours(language, '–'),
          ]),
        },
        ...(steps.length === 0
          ? []
          : [
              {
                name: t('report.steps'),
                columns: [
                  { name: t('report.step'), numeric: true },
                  words(t('report.what')),
                  words(t('report.when')),
                ],
                rows: steps.map((step) => [step.ordinal, theirs(language, step.what), when(step)]),
              },
            ]),
      ],
    },
    ...(outreach.length === 0 && reach.length === 0
      ? []
      : [
          {
            id: 'outreach',
            title: t('report.outreach'),
            paragraphs: [],
            list: outreach.map((action) => theirs(language, action)),
            tables: [
              {
                name: t('report.reach'),
                columns: [words(t('report.figure')), { name: t('report.count'), numeric: true }],
                rows: reach.map(({ figure, count, atLeast }) => {
                  const name = t(`report.reachFigure.${figure}`);
                  return [ours(language, atLeast ? t('report.atLeast', { name }) : name), count];
                }),
              },
            ],
          },
        ]),
  ];
}

const words = (name: string) => ({ name, numeric: false });
