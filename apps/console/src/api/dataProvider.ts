import type { DataProvider } from 'react-admin';
import { assignmentMethods } from '../assignments/assignment.data';
import { auditMethods } from '../audit/audit.data';
import { commitmentMethods } from '../commitments/commitment.data';
import { institutionMethods } from '../institutions/institution.data';
import { mailMethods } from '../mails/mail.data';
import { meetingMethods } from '../meetings/meeting.data';
import { planMethods } from '../plans/plan.data';
import { proposalMethods } from '../proposals/proposal.data';
import { userMethods } from '../users/user.data';
import type { ResourceMethods } from './resource';

const resources: Record<string, ResourceMethods> = {
  plans: planMethods,
  proposals: proposalMethods,
  assignments: assignmentMethods,
  commitments: commitmentMethods,
  institutions: institutionMethods,
  meetings: meetingMethods,
  users: userMethods,
  mails: mailMethods,
  auditEvents: auditMethods,
};

function methodsOf(resource: string): ResourceMethods {
  const methods = resources[resource];
  if (!methods) throw new Error(`No such resource: ${resource}`);
  return methods;
}

const notOffered = (method: string) => () =>
  Promise.reject(new Error(`${method} is not offered: records change by named commands only`));

export const dataProvider: DataProvider = {
  getList: (resource, params) => methodsOf(resource).getList(params),
  getOne: (resource, params) => methodsOf(resource).getOne(params),
  getMany: async (resource, { ids }) => {
    const found = await Promise.all(ids.map((id) => methodsOf(resource).getOne({ id })));
    return { data: found.map(({ data }) => data) };
  },
  create: notOffered('create'),
  update: notOffered('update'),
  getManyReference: notOffered('getManyReference'),
  updateMany: notOffered('updateMany'),
  delete: notOffered('delete'),
  deleteMany: notOffered('deleteMany'),
};
