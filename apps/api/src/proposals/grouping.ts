import type { ActorRole } from '@iltizam/domain/roles';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import type { EntityManager } from '../database/database.js';
import { ProposalEntity } from './proposal.entity.js';
import { ProposalGroupEntity } from './proposal-group.entity.js';

/** The group a proposal leads; a new one where it leads none yet. */
export async function groupLedBy({ em, now }: Change, lead: ProposalEntity): Promise<string> {
  const held = await em.findOne(ProposalGroupEntity, { leadId: lead.id });
  const group = held ?? em.create(ProposalGroupEntity, { leadId: lead.id, createdAt: now });
  lead.groupId = group.id;
  return group.id;
}

/** Puts a proposal under a lead. Those that followed it follow the new lead: they say the same. */
export async function joinGroup(
  change: Change,
  proposal: ProposalEntity,
  lead: ProposalEntity,
  actorRole: ActorRole,
): Promise<void> {
  const { em } = change;
  const own = await em.findOne(ProposalGroupEntity, { leadId: proposal.id });
  const followers = own ? await membersOf(em, own) : [];
  const groupId = await groupLedBy(change, lead);
  proposal.groupId = groupId;
  for (const follower of followers) {
    follower.cameWithId ??= proposal.id;
    moveFollower(change, follower, groupId, [proposal, lead], actorRole);
  }
  if (own) em.remove(own);
}

/** Takes a proposal out of its group, with those that followed it before. A group that nobody follows any more is none. */
export async function leaveGroup(
  change: Change,
  proposal: ProposalEntity,
  actorRole: ActorRole,
): Promise<void> {
  const { em } = change;
  const group = await em.findOneOrFail(ProposalGroupEntity, { id: proposal.groupId ?? '' });
  const members = await membersOf(em, group);
  const lead = await em.findOneOrFail(ProposalEntity, group.leadId);
  const followers = broughtBy(proposal, members);
  proposal.groupId = null;
  proposal.cameWithId = null;
  const groupId = followers.length > 0 ? await groupLedBy(change, proposal) : '';
  for (const follower of followers) {
    if (follower.cameWithId === proposal.id) follower.cameWithId = null;
    moveFollower(change, follower, groupId, [lead, proposal], actorRole);
  }
  if (members.length > followers.length + 1) return;
  lead.groupId = null;
  em.remove(group);
}

/** Members of a group that came with a proposal, and those that had come with these. */
function broughtBy(proposal: ProposalEntity, members: readonly ProposalEntity[]): ProposalEntity[] {
  const direct = members.filter(({ cameWithId }) => cameWithId === proposal.id);
  return direct.flatMap((member) => [member, ...broughtBy(member, members)]);
}

function moveFollower(
  change: Change,
  follower: ProposalEntity,
  groupId: string,
  [from, to]: readonly [ProposalEntity, ProposalEntity],
  actorRole: ActorRole,
): void {
  follower.groupId = groupId;
  change.touch(
    {
      recordType: 'PROPOSAL',
      recordId: follower.id,
      reference: follower.reference,
      changes: fieldChanges({ groupLead: from.reference }, { groupLead: to.reference }),
    },
    actorRole,
  );
}

const membersOf = (em: EntityManager, { id, leadId }: ProposalGroupEntity): Promise<ProposalEntity[]> =>
  em.find(ProposalEntity, { groupId: id, id: { $ne: leadId } });
