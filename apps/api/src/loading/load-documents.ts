import type { Dataset } from '@iltizam/dataset/dataset';
import type { EntityManager } from '../database/database.js';
import { DocumentEntity } from '../documents/document.entity.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { PlanEntity } from '../plans/plan.entity.js';
import { clock } from '../database/clock.js';

/** The documents the records were taken from, to be found among all others: named, until somebody adds a link or a file. */
export async function loadDocuments(em: EntityManager, { documents }: Dataset): Promise<void> {
  const now = clock.now();
  for (const { key, title, plan, stage, issuedOn } of documents) {
    if (await em.findOne(DocumentEntity, { reference: key })) continue;
    const planId = plan === null ? null : ((await em.findOne(PlanEntity, { reference: plan }))?.id ?? null);
    em.create(DocumentEntity, {
      reference: key,
      title,
      kind: 'CITED',
      state: 'AVAILABLE',
      parts: [],
      movedAt: now,
      issuedOn,
      issuedPrecision: issuedOn === null ? null : 'MONTH',
      planId,
      stage,
      requirements: [],
      published: true,
      publishedOn: dayOf(now),
      updatedAt: now,
    });
  }
  await em.flush();
}
