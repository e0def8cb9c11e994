import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';

/** The data dictionary with counts and sums of the files, as last made; whichever instance makes it, all serve it. */
export const DataPackageEntity = defineEntity({
  name: 'DataPackage',
  tableName: 'data_package',
  properties: {
    /** One row: the current one. */
    name: p.string().primary(),
    position: p.string(),
    madeAt: instant(),
    package: p.json<Record<string, unknown>>(),
  },
});

export type DataPackageEntity = InferEntity<typeof DataPackageEntity>;
