import type { College, Role } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { readerOf, type Database, type EntityManager } from '../database/database.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { institutionsOn } from '../institutions/institution.queries.js';
import { DEMO_DOMAIN } from './demo-domain.js';
import { MembershipEntity } from './membership.entity.js';
import { hashPassword, isPassword } from './passwords.js';
import { UserEntity } from './user.entity.js';
import { clock } from '../database/clock.js';

interface DemoAccount {
  account: string;
  /** A function, never a person. */
  name: string;
  role: Role;
  college?: College;
  institutionId?: string;
}

const fixed: readonly DemoAccount[] = [
  { account: 'admin', name: 'إدارة المنصة 1', role: 'ADMINISTRATOR' },
  { account: 'admin2', name: 'إدارة المنصة 2', role: 'ADMINISTRATOR' },
  { account: 'secretariat', name: 'كتابة اللجنة 1', role: 'SECRETARIAT' },
  { account: 'secretariat2', name: 'كتابة اللجنة 2', role: 'SECRETARIAT' },
  {
    account: 'member.civil',
    name: 'عضو اللجنة (المجتمع المدني) 1',
    role: 'MEMBER',
    college: 'CIVIL_SOCIETY',
  },
  {
    account: 'member.civil2',
    name: 'عضو اللجنة (المجتمع المدني) 2',
    role: 'MEMBER',
    college: 'CIVIL_SOCIETY',
  },
  { account: 'member.public', name: 'عضو اللجنة (الإدارة) 1', role: 'MEMBER', college: 'ADMINISTRATION' },
  { account: 'member.public2', name: 'عضو اللجنة (الإدارة) 2', role: 'MEMBER', college: 'ADMINISTRATION' },
];

/** The address of a demonstration account: `member.civil`, `officer.justice`. */
export const demoEmail = (account: string): string => `${account}${DEMO_DOMAIN}`;

/**
 * The accounts people try the product with, all with one password; those that exist keep their roles and get the
 * password when it has changed. Returns how many were made.
 */
export async function createDemoAccounts(orm: Database, password: string): Promise<number> {
  const em = orm.em.fork();
  const today = dayOf(clock.now());
  const wanted = [...fixed, ...(await officers(em, today))];
  const held = new Map(
    (await em.find(UserEntity, { email: { $like: `%${DEMO_DOMAIN}` } })).map((user) => [user.email, user]),
  );
  // All have the same password: one tells whether it has changed, and a later start costs one hash.
  const [first] = held.values();
  const changed = first !== undefined && !(await isPassword(first.passwordHash ?? null, password));
  const missing = wanted.filter(({ account }) => !held.has(demoEmail(account)));
  for (const account of missing) createAccount(em, account, await hashPassword(password), today);
  if (changed) for (const user of held.values()) user.passwordHash = await hashPassword(password);
  await em.flush();
  return missing.length;
}

/** An officer for each institution that leads a commitment of the second plan, and for the one that runs the third. */
async function officers(em: EntityManager, today: string): Promise<DemoAccount[]> {
  const leads = sql`(i.reference = 'digital-transition' or i.id in (
    select c.lead_institution_id from commitment c join plan p on p.id = c.plan_id
    where p.reference = 'ma-nap-2' and c.state not in ('DRAFT', 'DROPPED')))`;
  const institutions = await institutionsOn(readerOf(em), today, leads);
  return institutions.map(({ id, reference, name }) => ({
    account: `officer.${reference}`,
    name: `نقطة الاتصال: ${name.ar ?? reference}`,
    role: 'OFFICER',
    institutionId: id,
  }));
}

function createAccount(em: EntityManager, demo: DemoAccount, passwordHash: string, today: string): void {
  const user = em.create(UserEntity, {
    email: demoEmail(demo.account),
    name: demo.name,
    locale: 'ar',
    passwordHash,
    disabledAt: null,
    lastSignInAt: null,
  });
  em.create(MembershipEntity, {
    userId: user.id,
    role: demo.role,
    college: demo.college ?? null,
    institutionId: demo.institutionId ?? null,
    planId: null,
    meetingId: null,
    cycle: null,
    validFrom: today,
    validTo: null,
  });
}
