import { sql, type RawBuilder } from 'kysely';

/** Whose file it is, as its audit record names it. */
export interface Holding {
  recordType: string;
  recordId: string;
  reference: string;
  /** The field of the record that changes with the file. */
  field: string;
  /** Whose it is: the account that sent it, or the citizen whose proposal it goes with. */
  ownerId: string | null;
  citizenId: string | null;
}

/** A kind of row that carries a file (`fileColumns`). */
export interface FileHolder {
  table: 'evidence' | 'document' | 'attachment';
  /** Does the row still want its file? */
  live: RawBuilder<unknown>;
  /** Nothing for what is nobody's record yet. */
  holdingOf: (id: string) => RawBuilder<Holding>;
}

export const evidenceFiles: FileHolder = {
  table: 'evidence',
  live: sql`withdrawn_at is null`,
  holdingOf: (id) => sql<Holding>`
    select 'COMMITMENT' as "recordType", c.id as "recordId", c.reference, 'evidence.state' as field, e.added_by_id as "ownerId", null as "citizenId"
    from evidence e join commitment c on c.id = e.commitment_id where e.id = ${id}`,
};

export const documentFiles: FileHolder = {
  table: 'document',
  live: sql`true`,
  holdingOf: (id) => sql<Holding>`
    select 'DOCUMENT' as "recordType", d.id as "recordId", d.reference, 'file.state' as field, null as "ownerId", null as "citizenId"
    from document d where d.id = ${id}`,
};

/** Of a draft nothing is logged: it is nobody's record yet. */
export const attachmentFiles: FileHolder = {
  table: 'attachment',
  live: sql`true`,
  holdingOf: (id) => sql<Holding>`
    select 'PROPOSAL' as "recordType", p.id as "recordId", p.reference, 'attachments.state' as field, a.added_by_id as "ownerId",
      case when a.added_by_id is null then (select w.citizen_id from proposal_author w where w.proposal_id = p.id limit 1) end as "citizenId"
    from attachment a join proposal p on p.id = a.proposal_id where a.id = ${id}`,
};

export const fileHolders = [evidenceFiles, documentFiles, attachmentFiles] as const;
