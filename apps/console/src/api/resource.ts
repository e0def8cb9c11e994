import type { GetListParams, GetListResult, GetOneParams, GetOneResult } from 'react-admin';

/** What a feature offers react-admin to read its records: one hand-written document a method. Commands are sent by useCommand. */
export type ResourceMethods = {
  getList: (params: GetListParams) => Promise<GetListResult>;
  getOne: (params: GetOneParams) => Promise<GetOneResult>;
};

/** Records with a public key are known by it, so that an address can be read and shared. */
export const byReference = <Row extends { reference: string }>(row: Row) => ({
  ...row,
  id: row.reference,
});

type Connection<Node> = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: Node }[];
};

/** A connection of the api as the pager wants it. */
export const toPage = <Node>(connection: Connection<Node>) => ({
  rows: connection.edges.map(({ node }) => node),
  total: connection.totalCount,
  endCursor: connection.pageInfo.endCursor ?? null,
  hasNext: connection.pageInfo.hasNextPage,
});

/** Page number, page length and the name of the list they belong to, as the pager wants them. */
export function paging(resource: string, params: GetListParams) {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  return { page, perPage, list: JSON.stringify([resource, params.filter, params.sort, perPage]) };
}

/** For the short lists the api gives whole. */
export const wholeList = <Row>(rows: Row[]) => ({ data: rows, total: rows.length });
