import { smallestCell } from '@iltizam/domain/small-cells';
import * as fc from 'fast-check';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { buildSchemas } from '../graphql/schema.js';
import { eraseCitizen } from '../personal-data/erase-citizen.js';
import { openWorld, type World } from '../testing/world.js';
import { announced } from './testing-meetings.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Named {
  on: string;
  of: string;
  args: readonly GraphQLArgument[];
}

/** Every field of every type that is answered, or sent. */
function fieldsOf(types: Record<string, GraphQLNamedType>, which: 'answered' | 'sent'): Named[] {
  const found = Object.values(types).flatMap(
    (type): [string, GraphQLField<unknown, unknown> | GraphQLInputField][] => {
      if (which === 'sent')
        return isInputObjectType(type)
          ? Object.values(type.getFields()).map((field) => [type.name, field])
          : [];
      const has = isObjectType(type) || isInterfaceType(type);
      return has ? Object.values(type.getFields()).map((field) => [type.name, field]) : [];
    },
  );
  return found.map(([on, field]) => ({
    on: `${on}.${field.name}`,
    of: getNamedType(field.type).name,
    args: 'args' in field ? field.args : [],
  }));
}

test.each(['public', 'staff'] as const)(
  'PR-02: in the %s schema no question changes what is counted, so that no two answers can be subtracted',
  async (which) => {
    const types = (await buildSchemas())[which].getTypeMap();
    const answered = fieldsOf(types, 'answered');
    const counted = answered.filter(({ of }) => of === 'ParticipantTable' || of === 'ParticipantCell');
    expect(counted.map(({ on, args }) => ({ on, args }))).toEqual([
      { on: 'Meeting.participantTables', args: [] },
      { on: 'ParticipantTable.cells', args: [] },
    ]);
    // What people say of themselves is sent once, told never, and no list is filtered by it.
    const traits = ['AgeBand', 'Gender'];
    expect(answered.filter(({ of }) => traits.includes(of))).toEqual([]);
    expect(
      answered.filter(({ args }) => args.some((arg) => traits.includes(getNamedType(arg.type).name))),
    ).toEqual([]);
    expect(
      new Set(
        fieldsOf(types, 'sent')
          .filter(({ of }) => traits.includes(of))
          .map(({ on }) => on.split('.')[0]),
      ),
    ).toEqual(new Set(['RegisterForMeetingInput']));
  },
);

const people = fc.array(
  fc.record({
    gender: fc.constantFrom('FEMALE', 'MALE', null),
    age_band: fc.constantFrom('FROM_18', 'FROM_30', 'FROM_45', null),
    region: fc.constantFrom('casablanca-settat', 'oriental', null),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

interface Table {
  dimension: string;
  cells: { value: string; count: number | null }[];
}
const tablesOf = async (meeting: string): Promise<Table[]> =>
  (
    await world.public.run(
      `query ($r: String!) { meeting(reference: $r) { participantTables { dimension cells { value count } } } }`,
      { r: meeting },
    )
  ).data.meeting.participantTables;

test('PR-02: whoever came, no table tells of fewer than five, nor do two of them, nor the same one later', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(people, async (present) => {
      const meeting = await announced(world, { seats: 100 });
      const em = world.orm.em.fork();
      await em.execute(
        `with asked as (select *, row_number() over () as n from jsonb_to_recordset(?::jsonb) as x(gender text, age_band text, region text)),
          people as (insert into citizen (id, email, language, created_at)
            select gen_random_uuid(), ? || n || '@example.org', 'fr', now() from asked returning id, email)
        insert into meeting_registration (id, meeting_id, citizen_id, name, state, code, gender, age_band, region, registered_at, checked_in_at)
        select gen_random_uuid(), m.id, p.id, 'A person', 'ACCEPTED', ? || n, gender, age_band, region, now(), now()
        from meeting m, asked join people p on p.email = ? || n || '@example.org' where m.reference = ?`,
        [JSON.stringify(present), `${meeting}-`, `${meeting}-`, `${meeting}-`, meeting],
      );
      // Before it is counted there is nothing to subtract from.
      expect(await tablesOf(meeting)).toEqual([]);
      const { errors } = await world
        .as('secretariat')
        .run(`mutation ($input: CloseMeetingInput!) { closeMeeting(input: $input) { meeting { state } } }`, {
          input: { reference: meeting, version: 1, participants: present.length },
        });
      expect(errors).toEqual([]);
      const tables = await tablesOf(meeting);
      for (const { dimension, cells } of tables) {
        const told = cells.flatMap(({ count }) => (count === null ? [] : [count]));
        const kept = cells.length - told.length;
        const rest = present.length - told.reduce((sum, count) => sum + count, 0);
        expect(
          told.filter((count) => count < smallestCell),
          dimension,
        ).toEqual([]);
        // Everybody who came is known: what is left over is nobody, or two cells of five people at least.
        const safe = kept === 0 ? rest === 0 : told.length === 0 || (kept > 1 && rest >= smallestCell);
        expect(safe, `${dimension} ${JSON.stringify(cells)} of ${present.length}`).toBe(true);
        shown += told.length;
      }
      // Somebody of them is erased: a second count would say who it was.
      const [one]: { id: string; email: string }[] = await em.execute(
        `select id, email from citizen where email like ? limit 1`,
        [`${meeting}-%`],
      );
      await eraseCitizen(readerOf(em), one!);
      expect(await tablesOf(meeting)).toEqual(tables);
    }),
    { numRuns: 40 },
  );
  expect(shown).toBeGreaterThan(0);
});
