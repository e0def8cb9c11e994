import {
  candidacyConflicts,
  candidacyStates,
  candidacySteps,
  ineligibilityGrounds,
} from '@iltizam/domain/candidacies';
import { candidateCallStates, candidateCallSteps } from '@iltizam/domain/candidate-call-table';
import { applicantKinds } from '@iltizam/domain/candidate-call-terms';
import { rankingGrounds, tieMeans } from '@iltizam/domain/ranking';
import { graphqlEnum } from '../graphql/enums.js';

export const CandidateCallStateEnum = graphqlEnum(
  'CandidateCallState',
  candidateCallStates,
  'Where a call for candidates stands.',
  {
    DRAFT: 'It is being written.',
    OPEN: 'It is published; candidacies are received between its days.',
    SCORING: 'Its eligible candidacies are scored, under seal.',
    SCORED: 'Scoring is closed; the committee and its secretariat read the marks.',
    DECIDED: 'Its results are published.',
    CANCELLED: 'It was called off.',
  },
);

export const CandidateCallStepEnum = graphqlEnum(
  'CandidateCallStep',
  candidateCallSteps,
  'What moves a call for candidates.',
  {
    OPEN: 'Publishes it; what it asks for stands still from then on.',
    BEGIN_SCORING: 'Its days are over and eligibility is said of every candidacy: the scorers begin.',
    CLOSE_SCORING:
      'Every eligible candidacy has its scorers: the seal is broken and no score changes any more.',
    DECIDE: 'Publishes the results; every candidate is told theirs.',
    CANCEL: 'Calls it off, with a reason; every candidate is told.',
  },
);

export const ApplicantKindEnum = graphqlEnum(
  'ApplicantKind',
  applicantKinds,
  'As what somebody stands for a seat.',
  {
    ASSOCIATION: 'An association, by its representative.',
    PERSON: 'A person for themselves.',
  },
);

export const CandidacyStateEnum = graphqlEnum(
  'CandidacyState',
  candidacyStates,
  'Where a candidacy stands.',
  {
    RECEIVED: 'Whether it is eligible is not said yet.',
    ELIGIBLE: 'It meets the conditions and is scored.',
    INELIGIBLE: 'It does not meet the conditions.',
    WITHDRAWN: 'By its author; what was written is gone.',
    RETAINED: 'For a seat.',
    RESERVE: 'For a substitute.',
    NOT_RETAINED: 'It got no place.',
  },
);

export const CandidacyStepEnum = graphqlEnum(
  'CandidacyStep',
  candidacySteps,
  'What the secretariat says of a candidacy.',
  {
    DECLARE_ELIGIBLE: 'It meets the conditions of the call.',
    DECLARE_INELIGIBLE: 'It does not; with its ground.',
  },
);

export const IneligibilityGroundEnum = graphqlEnum(
  'IneligibilityGround',
  ineligibilityGrounds,
  'Why a candidacy is not eligible.',
  {
    INCOMPLETE: 'Something the call asks for is missing.',
    NOT_ASSOCIATION: 'No legally constituted association.',
    NO_EXPERIENCE: 'The experience the call asks for is not shown.',
    NOT_INDEPENDENT: 'The independence from the administration is not shown.',
    SENT_TWICE: 'The same candidacy was sent before.',
    FALSE_STATEMENT: 'It says what is not true.',
  },
);

export const CandidacyConflictEnum = graphqlEnum(
  'CandidacyConflict',
  candidacyConflicts,
  'Why somebody can neither decide on a candidacy nor score it.',
  {
    OWN_ADDRESS: 'It was sent from their own address.',
    COMPETITOR: 'They are a candidate of the same call.',
    OWN_INSTITUTION: 'The institution they come from nominated it.',
    DECLARED: 'They stood aside.',
  },
);

export const RankingGroundEnum = graphqlEnum(
  'RankingGround',
  rankingGrounds,
  'Why a candidacy is retained, in reserve, or neither.',
  {
    AMONG_SEATS: 'Its mark is among the best, within the seats.',
    AMONG_SUBSTITUTES: 'Its mark follows those, within the substitutes.',
    BELOW_MINIMUM: 'Its mark is below the least the call set.',
    BEYOND_PLACES: 'Seats and substitutes are filled by higher marks.',
    TIE_SETTLED: 'Several had the same mark for fewer places; a recorded decision settled their order.',
  },
);

export const TieMeansEnum = graphqlEnum('TieMeans', tieMeans, 'How a tie was settled.', {
  LOT: 'By lot.',
  SESSION: 'By a session of the committee.',
});
