import { demoEmail } from '../accounts/demo-accounts.js';
import { MembershipEntity } from '../accounts/membership.entity.js';
import { UserEntity } from '../accounts/user.entity.js';
import type { World } from '../testing/world.js';

/** `rapporteur`, `reviewer` and `monitor`: roles in a plan or a meeting that no account of the demonstration has. */
export async function addMembersOfPlans(world: World): Promise<void> {
  await addAccount(world, 'rapporteur', 'RAPPORTEUR');
  await addAccount(world, 'reviewer', 'REVIEWER');
  await addAccount(world, 'monitor', 'MONITOR');
}

async function addAccount(
  world: World,
  name: string,
  role: 'RAPPORTEUR' | 'REVIEWER' | 'MONITOR',
): Promise<void> {
  const em = world.orm.em.fork();
  const [plan]: { id: string }[] = await em.execute(`select id from plan where reference = 'ma-nap-3'`);
  const [meeting]: { id: string }[] = await em.execute(
    `select id from meeting where reference = 'ma-nap-3-m01'`,
  );
  const user = em.create(UserEntity, { email: demoEmail(name), name, passwordHash: '-', locale: 'ar' });
  await em.flush();
  em.create(MembershipEntity, {
    userId: user.id,
    role,
    planId: role === 'RAPPORTEUR' ? null : plan!.id,
    meetingId: role === 'RAPPORTEUR' ? meeting!.id : null,
    validFrom: '2020-01-01',
  });
  await em.flush();
}
