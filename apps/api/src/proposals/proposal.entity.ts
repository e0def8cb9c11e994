import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import type { Channel } from '@iltizam/domain/channels';
import type { TimePrecision } from '@iltizam/domain/days';
import type { HoldGround } from '@iltizam/domain/public-forms';
import type { OutcomeDecision } from '@iltizam/domain/outcomes';
import type { PublicState } from '@iltizam/domain/public-state';
import type { Provenance } from '@iltizam/domain/provenance';
import type { ActorRole, College } from '@iltizam/domain/roles';
import { UserEntity } from '../accounts/user.entity.js';
import { ApiClientEntity } from '../clients/api-client.entity.js';
import { id, instant, localizedText, localizedTexts, version } from '../database/columns.js';
import { MeetingEntity } from '../meetings/meeting.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { ProposalGroupEntity } from './proposal-group.entity.js';
import { clock } from '../database/clock.js';

export const ProposalEntity = defineEntity({
  name: 'Proposal',
  tableName: 'proposal',
  properties: {
    id: id(),
    reference: p.string().unique(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    themeId: () => p.manyToOne(ThemeEntity).mapToPk().fieldName('theme_id'),
    meetingId: () => p.manyToOne(MeetingEntity).mapToPk().fieldName('meeting_id').nullable(),
    channel: p.string().$type<Channel>(),
    title: localizedText(),
    challenges: localizedTexts(),
    solution: localizedText().nullable(),
    expectedResult: localizedText().nullable(),
    state: p.string().$type<ProposalState>(),
    /** Who proposed the refusal that waits for a second reader: kept beside the timeline so that a queue can be read by it. */
    refusalProposedById: () =>
      p.manyToOne(UserEntity).mapToPk().fieldName('refusal_proposed_by_id').nullable(),
    refusalProposedRole: p.string().$type<ActorRole>().nullable(),
    refusalProposedCollege: p.string().$type<College>().nullable(),
    groupId: () => p.manyToOne(ProposalGroupEntity).mapToPk().fieldName('group_id').nullable(),
    /** The proposal it followed when that one joined the group: should that one leave, it goes along. */
    cameWithId: p.uuid().nullable(),
    /** The proposal it was one idea of, which its committee split. */
    splitFromId: p.uuid().nullable(),
    submittedAt: instant(),
    submittedPrecision: p.string().$type<TimePrecision>(),
    /** Set once a moderator let a citizen's proposal appear; records of meetings appear at once. */
    moderatedAt: instant().nullable(),
    /** Why a moderator looks at it with care; empty for most. */
    heldFor: p.json<HoldGround[]>().default('[]'),
    /** A removed proposal leaves its number behind: the count of what was received never falls. */
    removedAt: instant().nullable(),
    /** The partner's application it came through. */
    clientId: () => p.manyToOne(ApiClientEntity).mapToPk().fieldName('client_id').nullable(),
    provenance: p.string().$type<Provenance>(),
    /** Annexes, workshop and number in the meeting's report. */
    record: p.json<Record<string, unknown>>().nullable(),
    /** Folded text of all languages, kept by the database (see the migration). */
    folded: p.text().persist(false).nullable(),
    /** The same in ASCII, for the index of search. */
    sought: p.text().persist(false).nullable(),
    /** Of the outcome last published, and what everybody may know with it: kept by the database (see the migration). */
    publishedDecision: p.string().$type<OutcomeDecision>().persist(false).nullable(),
    publicState: p.string().$type<PublicState>().persist(false).nullable(),
    /** How long its author was being asked, and the committee's clock without that time; kept by the database. */
    paused: p.string().columnType('interval').persist(false).nullable(),
    clockFrom: instant().persist(false).nullable(),
    updatedAt: instant()
      .onCreate(() => clock.now())
      .onUpdate(() => clock.now()),
    version: version(),
  },
});

export type ProposalEntity = InferEntity<typeof ProposalEntity>;
