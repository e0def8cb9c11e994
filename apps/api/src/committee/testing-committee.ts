import { addDays } from '@iltizam/domain/days';
import { colleges, type College } from '@iltizam/domain/roles';
import { MembershipEntity } from '../accounts/membership.entity.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { UserEntity } from '../accounts/user.entity.js';
import { dayOf } from '@iltizam/domain/country-clock';
import type { Answer, World } from '../testing/world.js';

export const today = (): string => dayOf(new Date());

export const position = { fr: 'Membre du comité' };

export const twoThirds = {
  equalSeats: true,
  quorum: [{ kind: 'EACH_COLLEGE_AT_LEAST', fraction: { numerator: 2, denominator: 3 } }],
  majority: { kind: 'MORE_FOR_THAN_AGAINST', inEachCollege: true },
  tie: 'MOTION_FALLS',
  rotating: ['CIVIL_SOCIETY'],
};

const asRead = `reference version state minutes { ar fr en } minutesDraft { ar fr en } attendance { college seats present }
  quorum { kind college present needed counted met } actions { action allowed }
  seats { college seat sitting member { id holder publicName } substitute { id } }
  agenda { id ordinal kind state settledReason { fr } presents { reference } presented { institution commitmentCount commitments { reference } } proposalCount proposals { reference } quorum { college present counted needed met }
    myVote { allowed refusal { facts { name value } } }
    votes { id round ballot result voted closedAt annulledAt motion { action text { fr } }
      votes { college for against abstain present aside } named { college seat choice } } }`;

type Input = Record<string, unknown>;
const of = (college: College) => (college === 'CIVIL_SOCIETY' ? 'civil' : 'public');
/** The account that sits, or stands in, on a seat. */
export const seatOf = (college: College, seat: number, substitute = false): string =>
  `${of(college)}.${seat}${substitute ? '.substitute' : ''}`;

/** The committee at work, through the console's door. */
export function committeeSteps(world: World) {
  const write = async (account: string, name: string, type: string, input: Input, field = 'session') => {
    const answer = await world
      .as(account)
      .run(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${field === 'session' ? asRead : 'reference version'} } } }`,
        { input },
      );
    return { ...answer, [field]: answer.data?.[name]?.[field] } as Answer & Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- what was asked for by name
  };
  const read = async (reference: string, account = 'secretariat') =>
    (
      await world
        .as(account)
        .run(`query ($r: String!) { committeeSession(reference: $r) { ${asRead} } }`, { r: reference })
    ).data.committeeSession;
  /** An act at the version that stands. */
  const act = async (name: string, type: string, session: string, more: Input = {}) =>
    write('secretariat', name, type, { session, version: (await read(session)).version, ...more });
  const agree = (more: Input = {}) =>
    write(
      'secretariat',
      'agreeSeats',
      'AgreeSeatsInput',
      { startsOn: addDays(today(), -30), civilSociety: 9, administration: 9, rules: twoThirds, ...more },
      'cycle',
    );
  const give = (input: Input) => write('secretariat', 'giveMandate', 'GiveMandateInput', input, 'cycle');

  return {
    read,
    agree,
    give,
    /** Members of both colleges with the role, each with an account, and a substitute for the first seat of each. */
    async members(seats: number): Promise<Map<string, string>> {
      const em = world.orm.em.fork();
      const wanted = colleges.flatMap((college) => [
        ...Array.from({ length: seats }, (_, index) => ({ account: seatOf(college, index + 1), college })),
        { account: seatOf(college, 1, true), college },
      ]);
      const ids = new Map<string, string>();
      for (const { account, college } of wanted) {
        const user = em.create(UserEntity, {
          email: demoEmail(account),
          name: account,
          passwordHash: '-',
          locale: 'ar',
        });
        em.create(MembershipEntity, { userId: user.id, role: 'MEMBER', college, validFrom: '2020-01-01' });
        ids.set(account, user.id);
      }
      await em.flush();
      return ids;
    },
    /** Gives everybody `members` made the seat of their name; their mandates by account. */
    async seatAll(cycle: string, people: Map<string, string>, seats: number): Promise<Map<string, string>> {
      const ask = `{ committee { cycles { version mandates { id holder } } } }`;
      const readCycle = async () => (await world.as('secretariat').run(ask)).data.committee.cycles[0];
      for (const college of colleges)
        for (const [seat, substitute] of [
          ...Array.from({ length: seats }, (_, index) => [index + 1, false] as const),
          [1, true] as const,
        ]) {
          const { errors } = await give({
            cycle,
            version: (await readCycle()).version,
            college,
            seat,
            capacity: substitute ? 'SUBSTITUTE' : 'MEMBER',
            person: people.get(seatOf(college, seat, substitute)),
            position,
            from: today(),
            to: addDays(today(), 300),
          });
          if (errors.length > 0) throw new Error(JSON.stringify(errors));
        }
      const { mandates }: { mandates: { id: string; holder: string }[] } = await readCycle();
      return new Map(mandates.map(({ id, holder }) => [holder, id]));
    },
    convene: (agenda: Input[], more: Input = {}) =>
      write('secretariat', 'conveneSession', 'ConveneSessionInput', {
        details: { heldOn: today(), subject: { fr: 'Séance ordinaire' }, agenda, ...more },
      }),
    update: (session: string, details: Input) =>
      act('updateSession', 'UpdateSessionInput', session, { details }),
    putOn: (session: string, proposals: string[], asLot = false) =>
      act('putOnAgenda', 'PutOnAgendaInput', session, { proposals, asLot }),
    decide: (session: string, action: string, more: Input = {}) =>
      act('decideSession', 'DecideSessionInput', session, { action, ...more }),
    attend: (session: string, arrived: string[], left: string[] = []) =>
      act('recordAttendance', 'RecordAttendanceInput', session, { arrived, left }),
    put: (session: string, item: string, more: Input = {}) =>
      act('putToVote', 'PutToVoteInput', session, { item, ballot: 'OPEN', ...more }),
    cast: (account: string, vote: string, choice = 'FOR', more: Input = {}) =>
      write(account, 'castVote', 'CastVoteInput', { vote, choice, ...more }),
    close: (session: string, item: string) => act('decideItem', 'DecideItemInput', session, { item }),
    annul: (session: string, item: string) =>
      act('annulVote', 'AnnulVoteInput', session, { item, reason: { fr: 'Le vote ne peut pas tenir.' } }),
    settle: (session: string, item: string, to: string) =>
      act('settleItem', 'SettleItemInput', session, {
        item,
        to,
        reason: { fr: 'Le dossier n’est pas complet.' },
      }),
    minutes: (session: string, minutes: Input) =>
      act('saveMinutes', 'SaveMinutesInput', session, { minutes }),
  };
}
