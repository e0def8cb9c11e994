import { usualRules } from '@iltizam/domain/committee-rules';
import { dayOf } from '@iltizam/domain/country-clock';
import { addDays, type Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { SeatCapacity } from '@iltizam/domain/mandates';
import { colleges, type College } from '@iltizam/domain/roles';
import { demoEmail } from '../accounts/demo-accounts.js';
import { MembershipEntity } from '../accounts/membership.entity.js';
import { UserEntity } from '../accounts/user.entity.js';
import { clock } from '../database/clock.js';
import type { Database, EntityManager } from '../database/database.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';
import { CommitteeSessionEntity } from './committee-session.entity.js';
import { MandateEntity } from './mandate.entity.js';
import { SessionItemEntity } from './session-item.entity.js';

const LOCK = 20261127;

/** Seats of a demonstration: how many a real committee has is for it to agree. */
const SEATS = 5;
const DAYS = 3 * 365;

const written = (ar: string, fr: string, en: string): LocalizedText => ({ ar, fr, en, original: 'ar' });

/** Accounts are named by function, never by a person. */
const ofCollege = {
  CIVIL_SOCIETY: {
    account: 'member.civil',
    name: 'عضو اللجنة (المجتمع المدني)',
    position: written(
      'عضو عن المجتمع المدني',
      'Membre, collège société civile',
      'Member, civil-society college',
    ),
  },
  ADMINISTRATION: {
    account: 'member.public',
    name: 'عضو اللجنة (الإدارة)',
    position: written('عضو عن الإدارة', 'Membre, collège administration', 'Member, administration college'),
  },
} as const satisfies Record<College, unknown>;

const agenda = [
  written('المصادقة على جدول الأعمال', 'Approbation de l’ordre du jour', 'Approval of the agenda'),
  written('النظام الداخلي للجنة', 'Règlement intérieur du comité', 'Rules of procedure of the committee'),
  written('رزنامة الجلسات المقبلة', 'Calendrier des prochaines séances', 'Dates of the next sessions'),
];

/** A committee to try: its seats taken by demonstration accounts, and a session called for today. */
export async function seatDemoCommittee(orm: Database): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [LOCK]);
    if ((await em.count(CommitteeCycleEntity)) > 0) return;
    const today = dayOf(clock.now());
    const cycle = em.create(CommitteeCycleEntity, {
      reference: 'cycle-1',
      startsOn: today,
      endsOn: addDays(today, DAYS),
      seats: { CIVIL_SOCIETY: SEATS, ADMINISTRATION: SEATS },
      rules: usualRules,
    });
    for (const college of colleges)
      for (let seat = 1; seat <= SEATS; seat += 1) await giveSeat(em, cycle, college, seat, 'MEMBER');
    for (const college of colleges) await giveSeat(em, cycle, college, 1, 'SUBSTITUTE');
    await callSession(em, cycle.id, today);
  });
}

async function giveSeat(
  em: EntityManager,
  cycle: CommitteeCycleEntity,
  college: College,
  seat: number,
  capacity: SeatCapacity,
): Promise<void> {
  const { account, position } = ofCollege[college];
  const suffix = capacity === 'SUBSTITUTE' ? '.substitute' : seat === 1 ? '' : `${seat}`;
  const user = await demoMember(em, college, `${account}${suffix}`, seat, capacity, cycle.startsOn);
  em.create(MandateEntity, {
    cycleId: cycle.id,
    college,
    seat,
    capacity,
    userId: user.id,
    position,
    publicName: null,
    validFrom: cycle.startsOn,
    validTo: cycle.endsOn ?? null,
  });
}

/** The account that sits there; one that is not held yet gets the password of all. */
async function demoMember(
  em: EntityManager,
  college: College,
  account: string,
  seat: number,
  capacity: SeatCapacity,
  today: Day,
): Promise<UserEntity> {
  const email = demoEmail(account);
  const held = await em.findOne(UserEntity, { email });
  if (held) return held;
  const { passwordHash } = await em.findOneOrFail(UserEntity, {
    email: demoEmail(ofCollege[college].account),
  });
  const number = capacity === 'SUBSTITUTE' ? 'نائب' : `${seat}`;
  const user = em.create(UserEntity, {
    email,
    name: `${ofCollege[college].name} ${number}`,
    locale: 'ar',
    passwordHash,
    disabledAt: null,
    lastSignInAt: null,
  });
  em.create(MembershipEntity, { userId: user.id, role: 'MEMBER', college, validFrom: today });
  return user;
}

async function callSession(em: EntityManager, cycleId: string, today: Day): Promise<void> {
  const sessions = await em.count(CommitteeSessionEntity);
  const session = em.create(CommitteeSessionEntity, {
    reference: `session-${sessions + 1}`,
    state: 'CONVENED',
    cycleId,
    startsOn: today,
    endsOn: today,
    startPrecision: 'DAY',
    endPrecision: 'DAY',
    startTime: '10:00',
    subject: written('جلسة للتجربة', 'Séance de démonstration', 'Demonstration session'),
    place: null,
    provenance: 'GENERATED',
    record: {},
    updatedAt: clock.now(),
  });
  for (const [index, title] of agenda.entries())
    em.create(SessionItemEntity, { sessionId: session.id, ordinal: index + 1, kind: 'PLENARY', title });
  await em.flush();
}
