import { decideCandidateCall } from '@iltizam/domain/candidate-call-workflow';
import { checkText } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { z } from 'zod';
import { canonicalEmail } from '../accounts/canonical-email.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { localeOf } from '../graphql/localized-text.type.js';
import { accepted, deny } from '../graphql/refused.js';
import { CandidacyEntity } from './candidacy.entity.js';
import type { NominateCandidateInput } from './candidacy.inputs.js';
import { holdCall, touchCall } from './hold-call.js';
import { tellCandidates } from './tell-candidates.js';
import { unsayOfRivals } from './unsay-of-rivals.js';
import { writtenCandidacy } from './written-candidacy.js';

/** A candidacy the secretariat enters: whoever stands is told, and can withdraw like anybody. */
export const nominateCandidate = (context: Context, input: NominateCandidateInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.nominateCandidate',
    input,
    change: async (change) => {
      const call = await holdCall(change, input.call);
      const decision = accepted(decideCandidateCall(change.actor, 'NOMINATE', call, change.today));
      const institutionId = await institutionOf(change, input.institution);
      const kind =
        institutionId === null ? (input.kind ?? deny('INVALID_INPUT', 'missing', { field: 'kind' })) : null;
      const written = writtenCandidacy(input, kind);
      const citizenId = await addressee(change, input);
      const held = await change.em.findOne(CandidacyEntity, { callId: call.id, citizenId });
      if (held && held.state !== 'WITHDRAWN') deny('WRONG_STATE', 'alreadySent', { field: 'email' });
      const row = {
        ...written,
        institutionId,
        nominatedById: change.userId,
        // What an institution or association is called is no secret of a person; a person is asked, and was not here.
        nameAgreed: kind !== 'PERSON' && written.organisation !== null,
        sentAt: change.now,
        state: 'RECEIVED' as const,
        decidedById: null,
      };
      const candidacy = held
        ? change.em.assign(held, row)
        : change.em.create(CandidacyEntity, { callId: call.id, citizenId, ...row });
      await change.em.flush();
      await tellCandidates(change, 'CANDIDACY_NOMINATED', sql`k.id = ${candidacy.id}`);
      const unsaid = await unsayOfRivals(change, call.id, citizenId);
      touchCall(change, call, decision, unsaid.before, {
        ...unsaid.after,
        [`candidacies.${candidacy.id}`]: 'RECEIVED',
      });
      return { id: candidacy.id };
    },
  });

async function institutionOf(change: Change, slug: string | null | undefined): Promise<string | null> {
  if (slug == null || slug === '') return null;
  const { rows } = await sql<{ id: string }>`
    select id from institution where reference = ${slug}`.execute(readerOf(change.em));
  return rows[0]?.id ?? deny('NOT_FOUND', undefined, { field: 'institution' });
}

/** Whom the candidacy is about, as everybody without an account is known: by the address. */
async function addressee(change: Change, input: NominateCandidateInput): Promise<string> {
  const email = accepted(checkText(canonicalEmail(input.email), 'email', 'email'));
  if (!z.email().safeParse(email).success) deny('INVALID_INPUT', 'notAnAddress', { field: 'email' });
  const { rows } = await sql<{ id: string }>`
    insert into citizen (id, email, language, created_at)
    values (gen_random_uuid(), ${email}, ${localeOf(input.language)}, ${change.now})
    on conflict (email) do update set email = excluded.email returning id`.execute(readerOf(change.em));
  return rows[0]!.id;
}
