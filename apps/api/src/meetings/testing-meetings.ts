import { UserEntity } from '../accounts/user.entity.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { addDays } from '@iltizam/domain/days';
import type { World } from '../testing/world.js';
import { dayOf } from '@iltizam/domain/country-clock';

export const today = (): string => dayOf(new Date());

/** A meeting of the plan that collects: today, so that its door is open. */
export const details = (change: Record<string, unknown> = {}) => ({
  kind: 'CONSULTATION',
  format: 'HYBRID',
  heldOn: today(),
  startTime: '09:00',
  endTime: '12:30',
  purpose: { fr: 'Recueillir les propositions sur les services numériques' },
  venue: { ar: 'دار الثقافة', fr: 'Maison de la culture' },
  city: { ar: 'فاس', fr: 'Fès' },
  link: 'https://meet.example.org/fes',
  regions: ['fes-meknes'],
  seats: 2,
  registrationOpensOn: addDays(today(), -7),
  registrationClosesOn: today(),
  themes: ['service-digitalisation'],
  institutions: [{ institution: 'digital-transition', role: 'ORGANISER' }],
  experts: [{ role: { fr: 'Experte des services numériques' }, institution: 'adfm' }],
  programme: [
    { start: '09:30', end: '12:00', title: { fr: 'Ateliers' } },
    { start: '09:00', end: '09:30', title: { fr: 'Accueil' }, speaker: { role: { fr: 'Présidente' } } },
  ],
  ...change,
});

export const announce = `mutation ($input: AnnounceMeetingInput!) { announceMeeting(input: $input) { meeting {
  reference version state ordinal programme { start } themes { reference } institutions { role } experts { institution { reference } }
  actions { action allowed } } } }`;

/** Announces a meeting as the secretariat; returns its reference. */
export async function announced(world: World, change: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await world
    .as('secretariat')
    .run(announce, { input: { plan: 'ma-nap-3', details: details(change) } });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.announceMeeting.meeting.reference;
}

/** Makes the account `rapporteur`, who records this meeting from today on, as an administrator does. */
export async function nameRapporteur(world: World, meeting: string, name = 'rapporteur'): Promise<void> {
  const em = world.orm.em.fork();
  const user = em.create(UserEntity, { email: demoEmail(name), name, passwordHash: '-', locale: 'ar' });
  await em.flush();
  const { errors } = await world
    .as('admin')
    .run(`mutation ($input: AddMembershipInput!) { addMembership(input: $input) { user { id } } }`, {
      input: { user: user.id, version: 1, role: 'RAPPORTEUR', meeting },
    });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}
