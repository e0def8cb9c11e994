import type { ProposalState } from '@iltizam/domain/proposal-states';
import type { World } from '../testing/world.js';

interface Said {
  ar?: string;
  fr?: string;
  /** What follows the title, in the same languages. */
  solutionAr?: string;
  solutionFr?: string;
  plan?: string;
  theme?: string;
  state?: ProposalState;
}

/** A citizen's proposal with these words, received after those said before it. Returns its reference. */
export async function say(world: World, said: Said): Promise<string> {
  const { ar, fr, solutionAr, solutionFr, plan = 'ma-nap-3', theme = 'service-digitalisation' } = said;
  const original = ar === undefined ? 'fr' : 'ar';
  const text = (inArabic?: string, inFrench?: string) =>
    JSON.stringify({ ar: inArabic ?? null, fr: inFrench ?? null, en: null, original });
  const [row]: { reference: string }[] = await world.orm.em.fork().execute(
    `with numbered as (update plan set last_proposal_number = last_proposal_number + 1 where reference = ? returning *)
     insert into proposal (id, reference, plan_id, theme_id, channel, title, challenges, solution, state, submitted_at,
       submitted_precision, moderated_at, provenance, updated_at)
     select gen_random_uuid(), numbered.reference || '-p' || lpad(last_proposal_number::text, 4, '0'), numbered.id,
       theme.id, 'PORTAL', ?::jsonb, '[]', ?::jsonb, ?, timestamptz '2024-01-01' + make_interval(mins => last_proposal_number),
       'INSTANT', now(), 'GENERATED', now()
     from numbered join theme on theme.plan_id = numbered.id and theme.reference = ? returning reference`,
    [
      plan,
      text(ar, fr),
      solutionAr || solutionFr ? text(solutionAr, solutionFr) : null,
      said.state ?? 'SUBMITTED',
      theme,
    ],
  );
  return row!.reference;
}
