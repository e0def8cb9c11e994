import type { Channel } from '@iltizam/domain/channels';
import type { TimePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import type { Provenance } from '@iltizam/domain/provenance';
import { ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { ProvenanceEnum, TimePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import type { Outcome } from './outcome.type.js';
import { ChannelEnum } from './proposal.enums.js';

@ObjectType({
  description:
    'An idea for a plan. Everybody sees its public form; who works on it also sees what is under way. Its author is never shown.',
})
export class Proposal {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, { description: 'Stable public key, such as `ma-nap-3-p0007`.' })
  reference!: string;

  @PublicField(() => ChannelEnum, { description: 'How it came in.' })
  channel!: Channel;

  @PublicField(() => LocalizedText, { description: 'What it asks for, in one line.' })
  title!: Text;

  @PublicField(() => [LocalizedText], { description: 'The problems it answers, in order.' })
  challenges!: Text[];

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What it proposes to do; null when not said.',
  })
  solution!: Text | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What would be better then; null when not said.',
  })
  expectedResult!: Text | null;

  @PublicField(() => InstantScalar, {
    description: 'When it was received, UTC, as exactly as the precision says.',
  })
  submittedAt!: Date;

  @PublicField(() => TimePrecisionEnum, { description: 'How exactly the moment of receipt is known.' })
  submittedPrecision!: TimePrecision;

  @PublicField(() => ProvenanceEnum, { description: 'Entered here, or taken from a document.' })
  provenance!: Provenance;

  @StaffField(() => Int, {
    description: 'Version read; sent back with a decision. 0 for somebody who sees the public form only.',
  })
  version!: number;

  /** Not exposed: what the fields of the resolvers are made from. */
  planId!: string;
  themeId!: string;
  meetingId!: string | null;
  groupId!: string | null;
  splitFromId!: string | null;
  heldState!: ProposalState;
  /** Does the reader see what is under way, or the public form only? */
  inTriage!: boolean;
  ownOutcome!: Outcome | null;
}

export const ProposalConnection = connectionOf(Proposal, 'Proposal', 'proposals');

@ObjectType({
  description: 'Proposals that say the same. Each keeps its own text; all share the outcome of the lead.',
})
export class ProposalGroup {
  @StaffField(() => Proposal, { description: 'The one that is studied for all.' })
  lead!: Proposal;

  @StaffField(() => [Proposal], { description: 'Those that follow it, the earliest received first.' })
  members!: Proposal[];
}
