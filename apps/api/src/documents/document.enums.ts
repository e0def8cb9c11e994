import { documentKinds } from '@iltizam/domain/documents';
import { ogpRequirements } from '@iltizam/domain/ogp-requirements';
import { graphqlEnum } from '../graphql/enums.js';

export const DocumentKindEnum = graphqlEnum('DocumentKind', documentKinds, 'How a document is held.', {
  FILE: 'A file kept here.',
  LINK: 'The address of where it is published.',
  CITED: 'Named as a source; no copy of it is held here.',
});

export const OgpRequirementEnum = graphqlEnum(
  'OgpRequirement',
  ogpRequirements,
  "A minimum requirement of the Open Government Partnership's Participation and Co-Creation Standards.",
  {
    FORUM: '1.1: a space for dialogue that meets at least every six months, its rules public.',
    WEBSITE: '2.1: a public site on the country in the Partnership.',
    REPOSITORY: '2.2: a public repository of documents, kept up to date.',
    CALENDAR: '3.1: the calendar of co-creation, published two weeks before it begins.',
    OUTREACH: '3.2: people are told of the plan and how to take part.',
    INPUTS: '3.3: a way to gather what people put forward.',
    REASONED_RESPONSE: '4.1: a reasoned answer on how contributions were taken into account.',
    PROGRESS_MEETINGS: '5.1: two meetings a year with civil society on how commitments come along.',
  },
);
