import { z } from 'zod';
import { AuditEventEntity } from '../audit/audit-event.entity.js';
import type { Database } from '../database/database.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { writeAccountLink } from '../account-links/write-account-link.js';
import { canonicalEmail } from './canonical-email.js';
import { DEMO_DOMAIN } from './demo-domain.js';
import { MembershipEntity } from './membership.entity.js';
import { hashPassword } from './passwords.js';
import { UserEntity } from './user.entity.js';
import { clock } from '../database/clock.js';

/**
 * The first administrator is made at the machine, by whoever may open its database; the others in the console.
 * Without a password they choose one by a link that works once, whose path is returned.
 */
export async function createAdministrator(
  orm: Database,
  typed: string,
  password: string | null,
): Promise<{ email: string; link: string | null } | 'taken' | 'not an address'> {
  const email = canonicalEmail(typed);
  if (!z.email().max(254).safeParse(email).success || email.endsWith(DEMO_DOMAIN)) return 'not an address';
  return orm.em.fork().transactional(async (em) => {
    if (await em.findOne(UserEntity, { email })) return 'taken';
    const now = clock.now();
    const user = em.create(UserEntity, {
      email,
      name: email,
      locale: 'ar',
      passwordHash: password === null ? null : await hashPassword(password),
      disabledAt: null,
      lastSignInAt: null,
    });
    em.create(MembershipEntity, {
      userId: user.id,
      role: 'ADMINISTRATOR',
      college: null,
      institutionId: null,
      planId: null,
      meetingId: null,
      cycle: null,
      validFrom: dayOf(now),
      validTo: null,
    });
    em.create(AuditEventEntity, {
      at: now,
      actorId: null,
      actorName: null,
      actorRole: 'SYSTEM',
      operation: 'admin create',
      recordType: 'USER',
      recordId: user.id,
      reference: user.id,
      outcome: 'DONE',
      changes: [],
      requestId: null,
    });
    await em.flush();
    return { email, link: password === null ? await writeAccountLink(em, now, user, 'INVITATION') : null };
  });
}
