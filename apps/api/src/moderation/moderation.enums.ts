import { moderatedKinds, moderationGrounds } from '@iltizam/domain/moderation';
import { holdGrounds } from '@iltizam/domain/public-forms';
import { graphqlEnum } from '../graphql/enums.js';

export const ModeratedKindEnum = graphqlEnum('ModeratedKind', moderatedKinds, 'What a citizen wrote.', {
  PROPOSAL: 'A proposal that came through the portal or an application.',
  PROPOSAL_COMMENT: 'A comment on a proposal.',
});

export const ModerationGroundEnum = graphqlEnum(
  'ModerationGround',
  moderationGrounds,
  'Why something is kept from being read. An opinion is never one.',
  {
    ABUSIVE: 'It insults or threatens.',
    PERSONAL_DATA: 'It tells of somebody what is nobody else’s business.',
    SPAM: 'It advertises, or says the same many times.',
    OFF_TOPIC: 'It has nothing to do with what it stands under.',
  },
);

export const HoldGroundEnum = graphqlEnum(
  'HoldGround',
  holdGrounds,
  'What looked like a machine when something was sent; people may look so too.',
  {
    TRAP_FILLED: 'A field was filled in that people do not see.',
    TOO_QUICK: 'The form was open for less than three seconds.',
    SAME_TEXT: 'Nearly the same text was sent before.',
    MANY_LINKS: 'It holds many links.',
  },
);
