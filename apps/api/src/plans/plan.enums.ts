import { actsOpenIn, stageKinds, type StageBoundAct } from '@iltizam/domain/plan-stages';
import { stageActions } from '@iltizam/domain/stage-steps';
import { graphqlEnum } from '../graphql/enums.js';

export const StageKindEnum = graphqlEnum(
  'StageKind',
  stageKinds,
  'A step in the life of a plan, in this order.',
  {
    THEMES: 'The subjects of the collection are agreed.',
    COLLECTION: 'Proposals are received.',
    ANALYSIS: 'Proposals are screened and put before institutions.',
    DRAFTING: 'Institutions answer; commitment cards are written.',
    CONSULTATION: 'The draft plan is put to public consultation.',
    ADOPTION: 'The plan is adopted and every outcome published.',
    IMPLEMENTATION: 'Commitments are carried out and measured.',
    CLOSED: 'The plan has ended.',
  },
);

const actNames = {
  nameThemes: 'NAME_THEMES',
  submit: 'SUBMIT',
  discuss: 'DISCUSS',
  screen: 'SCREEN',
  assign: 'ASSIGN',
  draftCard: 'DRAFT_CARD',
  consult: 'CONSULT',
  comment: 'COMMENT',
  adopt: 'ADOPT',
  report: 'REPORT',
} as const satisfies Record<StageBoundAct, string>;
export type StageAct = (typeof actNames)[StageBoundAct];

export const StageActEnum = graphqlEnum<StageAct>(
  'StageAct',
  Object.values(actNames),
  'What a stage of a plan has to be open for.',
  {
    NAME_THEMES: 'Naming the subjects of the collection.',
    SUBMIT: 'Handing in a proposal.',
    DISCUSS: 'Commenting on proposals and supporting them.',
    SCREEN: 'Saying whether a proposal is admissible.',
    ASSIGN: 'Putting a proposal before institutions.',
    DRAFT_CARD: 'Writing a commitment card.',
    CONSULT: 'Putting a commitment to public consultation.',
    COMMENT: 'Commenting on a commitment, within the days of a public consultation.',
    ADOPT: 'Adopting a commitment.',
    REPORT: 'Reporting what was done of a commitment.',
  },
);

/** What each stage is open for, by the names GraphQL gives it. */
export const actsByStage = Object.fromEntries(
  stageKinds.map((stage) => [stage, actsOpenIn({ stage, stageIsOpen: true }).map((act) => actNames[act])]),
) as Record<(typeof stageKinds)[number], StageAct[]>;

export const StageActionEnum = graphqlEnum('StageAction', stageActions, 'A step from stage to stage.', {
  OPEN: 'Opens the next stage; the one before is closed.',
  CLOSE: 'Closes the stage that is open; nothing in it may be pending.',
  REOPEN: 'Opens a closed stage again, for a reason; those after it are to be opened anew.',
});
