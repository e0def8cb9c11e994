import { majorityKinds, quorumKinds, tieRules } from '@iltizam/domain/committee-rules';
import { seatCapacities } from '@iltizam/domain/mandates';
import { graphqlEnum } from '../graphql/enums.js';

export const QuorumKindEnum = graphqlEnum(
  'QuorumKind',
  [...quorumKinds, 'BOTH_COLLEGES'] as const,
  'What makes a decision of a session one of the committee.',
  {
    EACH_COLLEGE_AT_LEAST: "A fraction of each college's own seats is there.",
    ALL_SEATS_AT_LEAST: 'A fraction of all seats together is there.',
    EQUAL_VOICES: 'As many of one college as of the other are there.',
    BOTH_COLLEGES: 'Each college has a voice: always asked, whatever was agreed.',
  },
);

export const MajorityKindEnum = graphqlEnum('MajorityKind', majorityKinds, 'What carries a motion.', {
  MORE_FOR_THAN_AGAINST: 'More for it than against it; abstentions count for neither.',
  MORE_THAN_OF_VOICES: 'More for it than a fraction of those there.',
});

export const TieRuleEnum = graphqlEnum('TieRule', tieRules, 'What a tie means; there is no casting voice.', {
  MOTION_FALLS: 'The motion is rejected.',
  POSTPONED: 'The item waits for another session.',
});

export const SeatCapacityEnum = graphqlEnum(
  'SeatCapacity',
  seatCapacities,
  'As what somebody holds a seat.',
  {
    MEMBER: 'Its member.',
    SUBSTITUTE: 'Sits in it where the member does not come.',
  },
);
