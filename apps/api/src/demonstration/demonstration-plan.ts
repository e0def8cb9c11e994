import type { LocalizedText } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { readerOf, type EntityManager } from '../database/database.js';
import { MeetingEntity } from '../meetings/meeting.entity.js';
import { MeetingThemeEntity } from '../meetings/meeting-theme.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { StageEntity } from '../plans/stage.entity.js';

export const DEMONSTRATION_PLAN = 'ma-demo';

/** The plan whose themes, and what is known of who has to do with them, the demonstration borrows. */
const BORROWED_FROM = 'ma-nap-2';

/** How long the demonstration's call has been open. */
export const OPEN_DAYS = 120;

const DAY = 86_400_000;
const dayAt = (until: Date, days: number): string =>
  new Date(until.getTime() + days * DAY).toISOString().slice(0, 10);

const title: LocalizedText = {
  ar: 'خطة تجريبية للعرض: مقترحات مولدة، لا يد لأحد فيها',
  fr: 'Plan de démonstration : propositions générées, que personne n’a faites',
  en: 'Demonstration plan: generated proposals that nobody made',
  original: 'ar',
};

/** The plan generated proposals live in, apart from the real ones; made when it is first needed. Returns its id. */
export async function demonstrationPlan(em: EntityManager, until: Date): Promise<string> {
  const held = await em.findOne(PlanEntity, { reference: DEMONSTRATION_PLAN });
  if (held) return held.id;
  const real = await em.findAll(PlanEntity, { orderBy: { startsOn: 'desc' } });
  const [newest, oldest] = [real[0]!, real.at(-1)!];
  // Plans are listed newest first: dated before all real ones, it stands behind them wherever they are shown.
  const year = Number(oldest.startsOn.slice(0, 4)) - 1;
  const plan = em.create(PlanEntity, {
    reference: DEMONSTRATION_PLAN,
    ordinal: 0,
    title,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    startPrecision: 'YEAR',
    endPrecision: 'YEAR',
    stage: 'COLLECTION',
    ownerId: newest.ownerId ?? null,
  });
  await em.flush();
  em.create(StageEntity, {
    planId: plan.id,
    kind: 'COLLECTION',
    startsOn: dayAt(until, -OPEN_DAYS),
    endsOn: dayAt(until, 60),
    startPrecision: 'DAY',
    endPrecision: 'DAY',
    openedAt: new Date(until.getTime() - OPEN_DAYS * DAY),
  });
  await em.flush();
  const themes = await borrowThemes(em, plan.id);
  await addMeetings(em, plan.id, themes, until);
  return plan.id;
}

/** The same subjects, known by the same references, with the institutions that have to do with them. */
async function borrowThemes(em: EntityManager, planId: string): Promise<string[]> {
  const read = readerOf(em);
  const { rows } = await sql<{ id: string; reference: string }>`
    select t.id, t.reference from theme t join plan on plan.id = t.plan_id
    where plan.reference = ${BORROWED_FROM} order by t.ordinal`.execute(read);
  const copies = rows.map(({ id }) => ({ id, copy: v7() }));
  await sql`
    insert into theme (id, plan_id, reference, ordinal, name, note, rationale)
    select c.copy, ${planId}, t.reference, t.ordinal, t.name, t.note, t.rationale
    from jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) c(id uuid, copy uuid) join theme t on t.id = c.id`.execute(
    read,
  );
  await sql`
    insert into theme_rule (theme_id, institution_id, ground, evidence, ended_at)
    select c.copy, r.institution_id, r.ground, r.evidence, r.ended_at
    from jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) c(id uuid, copy uuid)
    join theme_rule r on r.theme_id = c.id`.execute(read);
  return copies.map(({ copy }) => copy);
}

/** Two meetings online, each on half of the themes. */
async function addMeetings(em: EntityManager, planId: string, themes: string[], until: Date): Promise<void> {
  for (const ordinal of [1, 2]) {
    const meeting = em.create(MeetingEntity, {
      reference: `${DEMONSTRATION_PLAN}-m0${ordinal}`,
      planId,
      ordinal,
      kind: 'CONSULTATION',
      format: 'ONLINE',
      heldOn: dayAt(until, ordinal - OPEN_DAYS),
    });
    for (const themeId of themes.filter((_, index) => index % 2 === ordinal - 1))
      em.create(MeetingThemeEntity, { meetingId: meeting.id, themeId });
  }
  await em.flush();
}
