import type { Dataset } from '@iltizam/dataset/dataset';
import type { EntityManager } from '../database/database.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { InstitutionNameEntity } from '../institutions/institution-name.entity.js';
import { InstitutionParentEntity } from '../institutions/institution-parent.entity.js';
import { idOf, type Held } from './held.js';

export async function loadInstitutions(em: EntityManager, dataset: Dataset, held: Held): Promise<number> {
  const missing = dataset.institutions.filter((institution) => !held.institutions.has(institution.reference));
  for (const { reference, kind, acronym, note, record, sources } of missing) {
    const row = em.create(InstitutionEntity, {
      reference,
      kind,
      acronym,
      note,
      record: { ...record, sources },
    });
    held.institutions.set(reference, row.id);
  }
  await em.flush();
  for (const institution of missing) {
    const institutionId = idOf(held.institutions, institution.reference);
    for (const { name, validFrom, validTo } of institution.names) {
      em.create(InstitutionNameEntity, { institutionId, name, validFrom, validTo });
    }
    for (const { parent, validFrom, validTo } of institution.parents) {
      em.create(InstitutionParentEntity, {
        institutionId,
        parentId: idOf(held.institutions, parent),
        validFrom,
        validTo,
      });
    }
    if (institution.succeededBy) {
      const row = await em.findOneOrFail(InstitutionEntity, { id: institutionId });
      row.succeededById = idOf(held.institutions, institution.succeededBy.institution);
    }
  }
  await em.flush();
  return missing.length;
}
