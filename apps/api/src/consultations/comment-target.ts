import type { AuthorCapacity } from '@iltizam/domain/authors';
import type { ConsentPurpose } from '@iltizam/domain/consents';
import type { CommentPart, CommentStance } from '@iltizam/domain/consultations';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { CommitmentState } from '@iltizam/domain/commitment-workflow';
import type { PlanStanding } from '@iltizam/domain/plan-stages';
import { checkCommenting, type ConsultationWindow } from '@iltizam/domain/consultations';
import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Reader } from '../database/database.js';
import { accepted, deny } from '../graphql/refused.js';

/** What a comment is about, as its author named it. */
export interface CommentTarget {
  commitment: string;
  part: CommentPart;
  /** The activity or indicator, where the part is one. */
  partId: string | null;
}

/** A comment that waits in the link until its author says yes. */
export interface SentComment extends CommentTarget {
  stance: CommentStance;
  text: LocalizedText;
  capacity: AuthorCapacity;
  consents: ConsentPurpose[];
}

export interface FoundTarget {
  commitmentId: string;
  consultationId: string;
  consultation: string;
  partName: LocalizedText | null;
}

type Row = PlanStanding & {
  id: string;
  state: CommitmentState;
  planId: string;
  windows: (ConsultationWindow & { id: string; reference: string })[];
};

/** The card and the consultation that receives comments on it today; refused where there is none. */
export async function findTarget(
  read: Reader,
  { commitment, part, partId }: CommentTarget,
  today: string,
): Promise<FoundTarget> {
  const { rows } = await sql<Row>`
    select c.id, c.state, p.id as "planId", p.stage, p.stage_is_open as "stageIsOpen",
           array(select json_build_object('id', k.id, 'reference', k.reference, 'kind', k.kind,
                                          'startsOn', k.starts_on, 'endsOn', k.ends_on)
                 from public_consultation k where k.plan_id = p.id order by k.ends_on desc) as windows
    from commitment c join plan p on p.id = c.plan_id
    where ${commitment} in (c.reference, c.draft_reference)
      and (c.state <> all(array['DRAFT', 'PROPOSED', 'DROPPED']))`.execute(read);
  const [card] = rows;
  if (!card) return deny('NOT_FOUND', undefined, { field: 'commitment' });
  const [latest] = card.windows;
  if (!latest) return deny('STAGE_CLOSED', 'noConsultation');
  const open = card.windows.find((window) => checkCommenting(window, card, card.state, today).ok);
  accepted(checkCommenting(open ?? latest, card, card.state, today));
  const consultation = open ?? latest;
  return {
    commitmentId: card.id,
    consultationId: consultation.id,
    consultation: consultation.reference,
    partName: await partNameOf(read, card.id, part, partId),
  };
}

async function partNameOf(
  read: Reader,
  cardId: string,
  part: CommentPart,
  partId: string | null,
): Promise<LocalizedText | null> {
  if (part !== 'ACTIVITY' && part !== 'INDICATOR') return null;
  if (partId === null || !isUuid(partId)) return deny('INVALID_INPUT', 'missing', { field: 'partId' });
  const name = part === 'ACTIVITY' ? sql`title` : sql`name`;
  const { rows } = await sql<{ name: LocalizedText }>`
    select ${name} as name from ${sql.table(part === 'ACTIVITY' ? 'activity' : 'indicator')}
    where id = ${partId} and commitment_id = ${cardId}`.execute(read);
  return rows[0]?.name ?? deny('NOT_FOUND', undefined, { field: 'partId' });
}
