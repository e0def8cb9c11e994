import { arNorm } from '@iltizam/domain/arabic';
import { query } from '../api/client';
import { found } from '../api/found';
import { byReference, wholeList, type ResourceMethods } from '../api/resource';
import { InstitutionPage, InstitutionRows } from './institution.documents';

export const institutionMethods: ResourceMethods = {
  async getList({ filter }) {
    const { q, ...rest } = filter ?? {};
    const { institutions } = await query(InstitutionRows, { filter: rest });
    const wanted = arNorm(q ?? '');
    const matches = institutions.filter(({ name, acronym }) =>
      [name.ar, name.fr, name.en, acronym].some((text) => text && arNorm(text).includes(wanted)),
    );
    return wholeList(matches.map(byReference));
  },
  async getOne({ id }) {
    const { institution } = await query(InstitutionPage, { reference: String(id) });
    return { data: byReference(found(institution)) };
  },
};
