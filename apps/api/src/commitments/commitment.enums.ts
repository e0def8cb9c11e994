import { commitmentActionNames, commitmentStates } from '@iltizam/domain/commitment-workflow';
import { ogpValues } from '@iltizam/domain/ogp-values';
import { graphqlEnum } from '../graphql/enums.js';

export const CommitmentStateEnum = graphqlEnum(
  'CommitmentState',
  commitmentStates,
  'Where a commitment stands. The public sees it from the consultation on.',
  {
    DRAFT: 'Being written by its institution.',
    PROPOSED: 'Handed to the secretariat for the plan.',
    IN_CONSULTATION: 'Before the public, text unchanged while it lasts.',
    ADOPTED: 'Part of the adopted plan; its text is frozen and nothing is reported yet.',
    IN_PROGRESS: 'Something was reported.',
    COMPLETED: 'Everything it promised is done or cancelled.',
    CLOSED_INCOMPLETE: 'Ended before everything was done, with the reason.',
    DROPPED: 'Left out before adoption, with the reason; its number as a draft is not given again.',
  },
);

export const CommitmentActionEnum = graphqlEnum(
  'CommitmentAction',
  commitmentActionNames,
  'A step of a commitment.',
  {
    PROPOSE: 'Its institution hands the card over.',
    RETURN_TO_DRAFT: 'The secretariat gives it back to be written further, with the reason.',
    OPEN_CONSULTATION: 'It is put before the public.',
    ADOPT: 'It becomes part of the plan and gets its number.',
    REPORT: 'Its first report or measurement, which moves it by itself; nobody takes this step.',
    COMPLETE: 'Everything is done or cancelled.',
    CLOSE_INCOMPLETE: 'It ends before everything is done, with the reason.',
    DROP: 'It is left out of the plan, with the reason; its sources are free again.',
  },
);

export const OgpValueEnum = graphqlEnum(
  'OgpValue',
  ogpValues,
  'A value of the Open Government Partnership.',
  {
    TRANSPARENCY: 'More, better or easier access to information.',
    PARTICIPATION: 'People have a say.',
    ACCOUNTABILITY: 'Those in charge answer for what they do.',
    INNOVATION: 'Technology and new ways serve the other three.',
  },
);
