import type { ApplicantKind, CallRules, Criterion } from '@iltizam/domain/candidate-call-terms';
import { dayOf } from '@iltizam/domain/country-clock';
import { addDays, type Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import { demoEmail } from '../accounts/demo-accounts.js';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { CommitteeCycleEntity } from '../committee/committee-cycle.entity.js';
import { clock } from '../database/clock.js';
import type { Database, EntityManager } from '../database/database.js';
import { CandidacyEntity } from './candidacy.entity.js';
import { CandidateCallEntity } from './candidate-call.entity.js';

const LOCK = 20261128;

const written = (ar: string, fr: string, en: string): LocalizedText => ({ ar, fr, en, original: 'ar' });

const criteria: Criterion[] = [
  {
    key: 'experience',
    label: written(
      'التجربة في مجالات الحكومة المنفتحة',
      'Expérience dans les domaines du gouvernement ouvert',
      'Experience in the fields of open government',
    ),
    weight: 40,
    max: 20,
  },
  {
    key: 'reach',
    label: written(
      'الحضور الترابي والعمل مع المواطنين',
      'Ancrage territorial et travail avec les citoyens',
      'Presence in the regions and work with citizens',
    ),
    weight: 30,
    max: 10,
  },
  {
    key: 'independence',
    label: written('الاستقلالية والحكامة', 'Indépendance et gouvernance', 'Independence and governance'),
    weight: 30,
    max: 10,
  },
];

const rules: CallRules = {
  minimumMark: 50,
  leastScorers: 2,
  bothColleges: true,
  secretariatScores: false,
  applicants: ['ASSOCIATION'] satisfies ApplicantKind[],
};

const text = written(
  'دعوة للتجربة: تجدد مقعدان من مقاعد هيئة المجتمع المدني في لجنة الإشراف. تترشح الجمعيات المؤسسة بصفة قانونية التي تعمل في مجالات الحكومة المنفتحة، وينقط أعضاء اللجنة كل ترشيح وفق المعايير المبينة.',
  'Appel de démonstration : deux sièges du collège de la société civile du comité de pilotage sont renouvelés. Peuvent se présenter les associations légalement constituées actives dans les domaines du gouvernement ouvert ; les membres du comité notent chaque candidature selon les critères indiqués.',
  'Call for demonstration: two seats of the civil-society college of the oversight committee are renewed. Legally constituted associations active in the fields of open government may stand; the members of the committee score each candidacy by the criteria told here.',
);

/** Named by what they work for: no association of these names is meant. */
const associations = [
  'جمعية للحق في الحصول على المعلومات (للتجربة)',
  'جمعية للمشاركة المواطنة بالجهات (للتجربة)',
  'جمعية للشفافية الميزانياتية (للتجربة)',
  'جمعية للولوج الرقمي (للتجربة)',
];

/** Calls to try: one that receives candidacies, and one whose candidacies wait for the scorers. */
export async function openDemoCalls(orm: Database): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [LOCK]);
    if ((await em.count(CandidateCallEntity)) > 0) return;
    const cycle = await em.findOne(CommitteeCycleEntity, { reference: 'cycle-1' });
    if (!cycle) return;
    const today = dayOf(clock.now());
    const title = written(
      'تجديد مقعدين بهيئة المجتمع المدني (للتجربة)',
      'Renouvellement de deux sièges de la société civile (démonstration)',
      'Renewal of two civil-society seats (demonstration)',
    );
    call(em, 'call-1', cycle.id, { title, state: 'OPEN', from: today, to: addDays(today, 30) });
    const former = written(
      'الدعوة السابقة: الترشيحات قيد التنقيط (للتجربة)',
      'Appel précédent : candidatures à noter (démonstration)',
      'Former call: candidacies to score (demonstration)',
    );
    const days = { from: addDays(today, -40), to: addDays(today, -10) };
    const scored = call(em, 'call-2', cycle.id, { title: former, state: 'SCORING', ...days });
    for (const [index, organisation] of associations.entries())
      await stand(em, scored.id, index, organisation);
  });
}

interface Shown {
  title: LocalizedText;
  state: 'OPEN' | 'SCORING';
  from: Day;
  to: Day;
}

const call = (em: EntityManager, reference: string, cycleId: string, { title, state, from, to }: Shown) =>
  em.create(CandidateCallEntity, {
    reference,
    cycleId,
    state,
    college: 'CIVIL_SOCIETY',
    seats: 2,
    substitutes: 1,
    opensOn: from,
    closesOn: to,
    title,
    text,
    contact: 'committee@example.org',
    criteria,
    rules,
    settledTies: [],
    openedAt: clock.now(),
  });

async function stand(em: EntityManager, callId: string, index: number, organisation: string): Promise<void> {
  const email = demoEmail(`candidate.${index + 1}`);
  const citizen =
    (await em.findOne(CitizenEntity, { email })) ??
    em.create(CitizenEntity, { email, language: 'ar', createdAt: clock.now() });
  em.create(CandidacyEntity, {
    callId,
    citizenId: citizen.id,
    kind: 'ASSOCIATION',
    organisation,
    representative: `ممثل الجمعية ${index + 1}`,
    region: 'rabat-sale-kenitra',
    motivation: 'نص للتجربة: ما الذي ستقدمه الجمعية لعمل اللجنة، وكيف ستشرك المواطنين والمواطنات.',
    experience: 'نص للتجربة: مشاريع الجمعية في مجالات الحكومة المنفتحة خلال السنوات الثلاث الأخيرة.',
    nameAgreed: true,
    sentAt: clock.now(),
    state: 'ELIGIBLE',
  });
}
