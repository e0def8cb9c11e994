import type { Channel } from '@iltizam/domain/channels';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import { v7 } from 'uuid';
import { DEMO_DOMAIN } from '../accounts/demo-domain.js';
import { DEMONSTRATION_PLAN } from './demonstration-plan.js';
import type { Frame } from './frame.js';
import { writeHistory, type Taken } from './history.js';
import { groupedLife, lives, type Life } from './lives.js';
import { interest } from './phrases/decisions.js';
import { chance, type Chance } from './random.js';
import { recipeOf, type Recipe } from './recipe.js';
import type { Rows } from './rows.js';
import { wordingOf } from './wording.js';

/** Which proposal of the run it is, of the generated ones of all runs, of the plan; and when it came in. */
export interface Place {
  serial: number;
  number: number;
  submittedAt: Date;
  until: Date;
}

/** What a later proposal that repeats it needs to know. */
export interface Made {
  id: string;
  state: ProposalState;
  groupId: string | null;
}

const SHARE_GROUPED = 0.25;
const SHARE_OF_ASSOCIATIONS = 0.15;
const SHARE_OF_RECUSALS = 0.02;
/** What came in yesterday has not been looked at. */
const FRESH = 2 * 86_400_000;

/** Such a proposal leads no group. */
const cannotLead: readonly ProposalState[] = ['WITHDRAWN', 'GROUPED', 'INADMISSIBLE'];

/** Writes down one proposal with its author, its history and, where it repeats one of `earlier`, perhaps its group. */
export function makeProposal(
  rows: Rows,
  frame: Frame,
  seed: number,
  { serial, number, submittedAt, until }: Place,
  earlier: ReadonlyMap<number, Made>,
): Made {
  const recipe = recipeOf(seed, serial);
  const draw = chance(seed, 'life', serial);
  const nextId = (at: Date) =>
    v7({ msecs: at.getTime(), random: Uint8Array.from({ length: 16 }, () => draw.below(256)) });
  const id = nextId(submittedAt);
  const channel = channelOf(recipe, frame, draw);
  const fresh = until.getTime() - submittedAt.getTime() < FRESH;
  const lead = fresh ? null : leadOf(recipe, earlier, draw);
  const life = lead ? groupedLife(channel) : fresh ? lives[channel][0]! : draw.weighted(lives[channel]);
  const groupId = lead && groupOf(rows, lead, submittedAt, nextId);
  const { theme, oddity } = recipe;
  const lived = { id, theme, oddity: oddity && oddity.kind, life, submittedAt, until, nextId };
  const taken = writeHistory(rows, frame, lived, draw);
  const last = taken.at(-1)!;
  rows.add('proposal', {
    id,
    reference: `${DEMONSTRATION_PLAN}-p${String(number).padStart(4, '0')}`,
    plan_id: frame.planId,
    theme_id: frame.themes.get(theme),
    meeting_id: channel === 'MEETING' ? frame.meetings.get(theme) : null,
    channel,
    ...textColumns(recipe),
    state: last.to,
    ...proposedBy(last),
    group_id: groupId,
    submitted_at: submittedAt,
    submitted_precision: 'INSTANT',
    moderated_at: channel !== 'MEETING' && draw.often(0.8) ? submittedAt : null,
    provenance: 'GENERATED',
    updated_at: last.at,
    version: taken.length,
  });
  addAuthor(rows, frame, { id, serial, channel, submittedAt, life, nextId }, draw);
  addRecusal(rows, frame, id, taken, until, nextId, draw);
  return { id, state: last.to, groupId };
}

function channelOf({ theme }: Recipe, frame: Frame, draw: Chance): Channel {
  const share = draw.next();
  if (share < 0.12 && frame.meetings.has(theme)) return 'MEETING';
  return share < 0.3 ? 'PARTNER' : 'PORTAL';
}

function textColumns(recipe: Recipe) {
  const { title, challenges, solution, expectedResult } = wordingOf(recipe);
  return { title, challenges, solution, expected_result: expectedResult };
}

function leadOf({ repeats }: Recipe, earlier: ReadonlyMap<number, Made>, draw: Chance): Made | null {
  const repeated = repeats === null ? undefined : earlier.get(repeats);
  const grouped = draw.often(SHARE_GROUPED);
  return repeated && grouped && !cannotLead.includes(repeated.state) ? repeated : null;
}

/** The group of a lead; it is made with the first that follows. */
function groupOf(rows: Rows, lead: Made, at: Date, nextId: (at: Date) => string): string {
  if (lead.groupId === null) {
    lead.groupId = nextId(at);
    rows.add('proposal_group', { id: lead.groupId, lead_id: lead.id, created_at: at });
  }
  return lead.groupId;
}

/** Kept beside the timeline while a refusal waits for its second reader. */
const proposedBy = ({ to, actorId, role, college }: Taken) =>
  to === 'REFUSAL_PROPOSED'
    ? { refusal_proposed_by_id: actorId, refusal_proposed_role: role, refusal_proposed_college: college }
    : {};

interface Authored {
  id: string;
  serial: number;
  channel: Channel;
  submittedAt: Date;
  life: Life;
  nextId: (at: Date) => string;
}

/** An address that no mail can reach and no name; some write for an association. */
function addAuthor(rows: Rows, frame: Frame, of: Authored, draw: Chance): void {
  const { id, serial, channel, submittedAt, life, nextId } = of;
  const forAssociation = draw.often(SHARE_OF_ASSOCIATIONS);
  // Nobody has decided on what a member's own organisation wrote.
  const own = life.steps.length === 1 && draw.often(0.5) ? frame.membersOrganisations : [];
  const organisation = draw.oneOf(own.length > 0 ? own : frame.associations);
  if (channel === 'MEETING') return;
  rows.add('proposal_author', {
    id: nextId(submittedAt),
    proposal_id: id,
    email: channel === 'PORTAL' ? `author-${serial}${DEMO_DOMAIN}` : null,
    email_confirmed_at: channel === 'PORTAL' ? submittedAt : null,
    organisation_id: forAssociation ? organisation : null,
    created_at: submittedAt,
  });
}

/** A member who took no part in it stands aside. */
function addRecusal(
  rows: Rows,
  { people }: Frame,
  proposalId: string,
  taken: readonly Taken[],
  until: Date,
  nextId: (at: Date) => string,
  draw: Chance,
): void {
  const member = draw.oneOf([...people.CIVIL, ...people.PUBLIC]);
  if (!draw.often(SHARE_OF_RECUSALS) || taken.some(({ actorId }) => actorId === member)) return;
  const at = new Date((taken.at(-1)!.at.getTime() + until.getTime()) / 2);
  rows.add('recusal', {
    id: nextId(at),
    proposal_id: proposalId,
    user_id: member,
    ground: interest,
    declared_at: at,
  });
}
