import type { Column } from '@iltizam/domain/permissions';
import { demoEmail } from '../accounts/demo-accounts.js';
import { MembershipEntity } from '../accounts/membership.entity.js';
import { UserEntity } from '../accounts/user.entity.js';
import type { World } from '../testing/world.js';

/** Whom each column of the table of permissions stands for, once members of plans are added. */
export const accountOf: Record<Exclude<Column, 'PUBLIC' | 'CLIENT'>, string> = {
  OFFICER: 'officer.justice',
  MEMBER: 'member.civil',
  SECRETARIAT: 'secretariat',
  ADMINISTRATOR: 'admin',
  RAPPORTEUR: 'rapporteur',
  REVIEWER: 'reviewer',
  MONITOR: 'monitor',
};

/** The first of these columns that is an account's; undefined where none is. */
export const accountAmong = (among: readonly Column[]): string | undefined =>
  among
    .map((column) => (accountOf as Partial<Record<Column, string>>)[column])
    .find((name) => name !== undefined);

/** `rapporteur`, `reviewer` and `monitor`: roles in a plan or a meeting that no account of the demonstration has. */
export async function addMembersOfPlans(world: World): Promise<void> {
  await addAccount(world, 'rapporteur', 'RAPPORTEUR', 1);
  await addAccount(world, 'reviewer', 'REVIEWER', 2);
  await addAccount(world, 'monitor', 'MONITOR', 3);
}

async function addAccount(
  world: World,
  name: string,
  role: 'RAPPORTEUR' | 'REVIEWER' | 'MONITOR',
  n: number,
): Promise<void> {
  const em = world.orm.em.fork();
  const [plan]: { id: string }[] = await em.execute(`select id from plan where reference = 'ma-nap-3'`);
  const [meeting]: { id: string }[] = await em.execute(
    `select id from meeting where reference = 'ma-nap-3-m01'`,
  );
  // The same in every world: two that are compared hold the same bytes.
  const id = `01890000-0000-7000-8000-0000000000a${n}`;
  const user = em.create(UserEntity, { id, email: demoEmail(name), name, passwordHash: '-', locale: 'ar' });
  await em.flush();
  em.create(MembershipEntity, {
    id,
    userId: user.id,
    role,
    planId: role === 'RAPPORTEUR' ? null : plan!.id,
    meetingId: role === 'RAPPORTEUR' ? meeting!.id : null,
    validFrom: '2020-01-01',
  });
  await em.flush();
}
