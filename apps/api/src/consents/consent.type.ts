import { consentPurposes } from '@iltizam/domain/consents';
import { graphqlEnum } from '../graphql/enums.js';

export const ConsentPurposeEnum = graphqlEnum(
  'ConsentPurpose',
  consentPurposes,
  'What somebody agrees to, each by itself.',
  {
    HANDLING: 'That what they sent is handled, and they are told what becomes of it.',
    SHOW_NAME: 'That their name is published with it.',
    BE_TOLD: 'That they are mailed about what they follow.',
    STATISTICS: 'That voluntary answers serve overall figures.',
    CANDIDACY: 'That the committee and its secretariat read and score their candidacy.',
    CANDIDATE_NAME: 'That its name is published if it is retained or in reserve.',
  },
);
