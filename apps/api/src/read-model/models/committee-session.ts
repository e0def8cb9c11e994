import { readsCommittee } from '@iltizam/domain/session-readers';
import { sql } from 'kysely';
import { toldSql } from '../../committee/session.queries.js';
import { instant, plain, string, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { agendaOf, cycleOf, ofColleges, proposalsOf, shownText, votesOf } from '../rows/committee.js';
import { planOf } from '../rows/plans.js';
import { localized, localizedHere } from './text.js';

const whenTold = ({ context }: At, value: Sql): Sql => sql`(case when ${toldSql(context)} then ${value} end)`;

/** A session called `s`. */
export const committeeSession: Model = {
  reference: () => string(sql`s.reference`),
  state: () => word(sql`s.state`),
  provenance: () => word(sql`s.provenance`),
  startsOn: () => word(sql`s.starts_on`),
  endsOn: () => word(sql`s.ends_on`),
  startPrecision: () => word(sql`s.start_precision`),
  endPrecision: () => word(sql`s.end_precision`),
  startTime: () => string(sql`s.start_time`),
  dateNote: localized(sql`s.date_note`),
  subject: localized(sql`s.subject`),
  place: localized(sql`s.place`),
  decision: localized(sql`s.decision`),
  cancelReason: localized(sql`s.cancel_reason`),
  minutes: (at) => localized(whenTold(at, sql`s.minutes`))(at),
  publishedAt: () => instant(sql`s.published_at`),
  cycle: (at) => cycleOf(at, sql`s.cycle_id`),
  agenda: agendaOf,
  attendance: (at) =>
    ofColleges(at, 'CollegeAttendance', sql`s.opened_at is not null and ${toldSql(at.context)}`),
  version: () => plain(sql`s.version`),
};

/** Of a college, in the session `s`. */
export const collegeAttendance: Model = {
  college: () => word(sql`k.college`),
  seats: () => plain(sql`s.seats ->> k.college`),
  present: () =>
    plain(sql`(select count(distinct m.seat) from session_attendance a join committee_mandate m on m.id = a.mandate_id
      where a.session_id = s.id and m.college = k.college)`),
};

/** An item called `i` of a session called `s`. */
export const sessionItem: Model = {
  id: () => word(sql`i.id`),
  ordinal: () => plain(sql`i.ordinal`),
  kind: () => word(sql`i.kind`),
  title: localizedHere(sql`i.title`),
  state: (at) => word(whenTold(at, sql`i.state`)),
  settledReason: (at) => localized(whenTold(at, sql`i.settled_reason`))(at),
  proposalCount: () =>
    plain(sql`(select count(*) from session_proposal a where a.item_id = i.id and not a.gone)`),
  votes: votesOf,
  proposals: proposalsOf,
  presents: (at) => planOf(at, sql`i.presents_id`),
  presented: (at) => {
    const list = whenTold(at, sql`i.presented`);
    return sql`case when ${list} is null then 'null' else ${at.many('PresentedInstitution', {
      from: sql`from jsonb_array_elements(i.presented) with ordinality list (value, place)`,
      order: sql`list.place`,
    })} end`;
  },
};

/** An institution of the preliminary list, as `list.value`. */
export const presentedInstitution: Model = {
  institution: () => string(sql`list.value ->> 'institution'`),
  name: localizedHere(sql`(list.value -> 'name')`),
  commitmentCount: () => plain(sql`jsonb_array_length(list.value -> 'commitments')`),
};

const motion: Model = {
  action: () => word(sql`v.motion ->> 'action'`),
  text: (at) => localized(sql`nullif((${shownText(readsCommittee(at.context.actor))}), 'null'::jsonb)`)(at),
  reasonCode: () => word(sql`v.motion ->> 'reasonCode'`),
};

/** A vote called `v` on the item `i`. */
export const sessionVote: Model = {
  id: () => word(sql`v.id`),
  round: () => plain(sql`v.round`),
  ballot: () => word(sql`v.ballot`),
  motion: (at) => at.object(motion),
  closedAt: () => instant(sql`v.closed_at`),
  result: () => word(sql`v.result`),
  votes: (at) => ofColleges(at, 'CollegeVotes', sql`v.tally is not null and v.voices is not null`),
  annulledAt: () => instant(sql`v.annulled_at`),
  annulReason: localized(sql`v.annul_reason`),
  voted: () => plain(sql`(select count(*) from session_voter w where w.vote_id = v.id)`),
};

const counted = (column: Sql, name: string) => () => plain(sql`${column} -> k.college ->> ${sql.lit(name)}`);

/** Of a college, in the vote `v`. */
export const collegeVotes: Model = {
  college: () => word(sql`k.college`),
  for: counted(sql`v.tally`, 'FOR'),
  against: counted(sql`v.tally`, 'AGAINST'),
  abstain: counted(sql`v.tally`, 'ABSTAIN'),
  present: counted(sql`v.voices`, 'present'),
  aside: counted(sql`v.voices`, 'aside'),
  seats: counted(sql`v.voices`, 'seats'),
};
