import {
  commentAnswers,
  commentDecisions,
  commentRefusals,
  commentStates,
} from '@iltizam/domain/comment-workflow';
import { commentParts, commentStances, consultationKinds } from '@iltizam/domain/consultations';
import { graphqlEnum } from '../graphql/enums.js';

export const ConsultationKindEnum = graphqlEnum(
  'ConsultationKind',
  consultationKinds,
  'What a public consultation is about.',
  {
    DRAFT_PLAN: 'The commitments proposed for a plan, before its adoption.',
    MID_TERM: 'How the commitments of a plan are carried out, halfway.',
  },
);

export const CommentPartEnum = graphqlEnum(
  'CommentPart',
  commentParts,
  'What a comment is about: a commitment, or one part of it.',
  {
    COMMITMENT: 'The commitment as a whole.',
    PROBLEM: 'The problem it describes.',
    SOLUTION: 'The solution it promises.',
    ACTIVITY: 'One of its activities.',
    INDICATOR: 'One of its indicators.',
  },
);

export const CommentStanceEnum = graphqlEnum(
  'CommentStance',
  commentStances,
  'Where whoever comments stands.',
  {
    SUPPORT: 'For it, as it is.',
    AMEND: 'For it, changed as the comment says.',
    OPPOSE: 'Against it.',
  },
);

export const CommentStateEnum = graphqlEnum('CommentState', commentStates, 'How far a comment has come.', {
  SUBMITTED: 'It waits for moderation; nobody else reads it.',
  ACCEPTED: 'It is published, and waits for the answer of the lead institution.',
  REFUSED: 'It is not published, for a reason its author was told.',
  ANSWERED: 'It is published with the answer of the lead institution.',
});

export const CommentActionEnum = graphqlEnum(
  'CommentAction',
  commentDecisions,
  'A step in the life of a comment.',
  {
    ACCEPT: 'Publishes it and puts it before the lead institution.',
    REFUSE: 'Keeps it unpublished, with a coded reason and a written justification.',
    RECONSIDER: 'Takes a moderation back, with a reason; not once it is answered.',
    ANSWER: 'The lead institution says what it makes of it, and why.',
  },
);

export const CommentRefusalEnum = graphqlEnum(
  'CommentRefusal',
  commentRefusals,
  'Why a comment is not published: a closed list. To disagree is no reason.',
  {
    OFF_TOPIC: 'It is not about the commitment.',
    ABUSIVE: 'It insults or incites.',
    PERSONAL_DATA: 'It tells personal data of somebody.',
    ADVERTISING: 'It advertises.',
    REPEATED: 'The same author sent the same before.',
  },
);

export const CommentAnswerEnum = graphqlEnum(
  'CommentAnswer',
  commentAnswers,
  'What the lead institution makes of a comment.',
  {
    TAKEN: 'It is taken into the commitment.',
    PARTLY_TAKEN: 'It is taken in part.',
    NOT_TAKEN: 'It is not taken.',
  },
);
