import { readsCommittee } from '@iltizam/domain/session-readers';
import { sql } from 'kysely';
import { institutionSql } from '../../committee/committee.queries.js';
import { array, list, plain, string, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { allCycles, allSessions, mandatesOf, ofColleges } from '../rows/committee.js';
import { institutionOn } from '../rows/institutions.js';
import { localized, localizedHere } from './text.js';

/** A text of what the documents tell; missing there is `null` in JSON. */
const told = (name: string): Sql => sql`nullif(co.told -> ${sql.lit(name)}, 'null'::jsonb)`;

/** The committee the documents tell of, called `co`. */
export const committee: Model = {
  name: localizedHere(told('name')),
  role: localized(told('role')),
  parity: localized(told('parity')),
  rotation: localized(told('rotation')),
  cycles: allCycles,
  sessions: allSessions,
};

/** A fraction kept as JSON, perhaps not there. */
const fraction =
  (value: Sql) =>
  (at: At): Sql =>
    sql`case when jsonb_typeof(${value}) = 'object' then ${at.object({
      numerator: () => plain(sql`${value} -> 'numerator'`),
      denominator: () => plain(sql`${value} -> 'denominator'`),
    })} else 'null' end`;

const quorumRule: Model = {
  kind: () => word(sql`rule.value ->> 'kind'`),
  fraction: fraction(sql`rule.value -> 'fraction'`),
};

const majority: Model = {
  kind: () => word(sql`c.rules -> 'majority' ->> 'kind'`),
  fraction: fraction(sql`c.rules -> 'majority' -> 'fraction'`),
  inEachCollege: () => plain(sql`c.rules -> 'majority' -> 'inEachCollege'`),
};

const rules: Model = {
  equalSeats: () => plain(sql`c.rules -> 'equalSeats'`),
  quorum: (at) =>
    list(
      at.object(quorumRule),
      sql`from jsonb_array_elements(c.rules -> 'quorum') with ordinality rule (value, place)`,
      sql`rule.place`,
    ),
  majority: (at) => at.object(majority),
  tie: () => word(sql`c.rules ->> 'tie'`),
  rotating: () =>
    array(
      sql`coalesce((select array_agg(r order by n) from jsonb_array_elements_text(c.rules -> 'rotating')
        with ordinality t (r, n)), '{}')`,
    ),
};

/** A cycle called `c`. */
export const committeeCycle: Model = {
  reference: () => string(sql`c.reference`),
  startsOn: () => word(sql`c.starts_on`),
  endsOn: () => word(sql`c.ends_on`),
  seats: (at) => ofColleges(at, 'CollegeSeats'),
  rules: (at) => at.object(rules),
  mandates: (at) => mandatesOf(at, sql`c.id`),
  version: () => plain(sql`c.version`),
};

/** The seats of the cycle `c`. */
export const collegeSeats: Model = {
  college: () => word(sql`k.college`),
  seats: () => plain(sql`c.seats ->> k.college`),
};

/** A mandate called `m`. */
export const mandate: Model = {
  id: () => word(sql`m.id`),
  college: () => word(sql`m.college`),
  seat: () => plain(sql`m.seat`),
  capacity: () => word(sql`m.capacity`),
  position: localizedHere(sql`m.position`),
  publicName: () => string(sql`m.public_name`),
  validFrom: () => word(sql`m.valid_from`),
  validTo: () => word(sql`m.valid_to`),
  holder: ({ context }) =>
    string(
      readsCommittee(context.actor)
        ? sql`(select u.name from account u where u.id = m.user_id)`
        : sql`null::text`,
    ),
  institution: (at) => institutionOn(at, institutionSql, sql`m.valid_from`),
};
