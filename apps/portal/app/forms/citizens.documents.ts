import { graphql } from '../generated/gql.js';

export const ConfirmLinkDocument = graphql(`
  mutation ConfirmLink($input: LinkInput!) {
    confirmLink(input: $input) {
      kind
      reference
    }
  }
`);

export const RefuseLinkDocument = graphql(`
  mutation RefuseLink($input: LinkInput!) {
    refuseLink(input: $input) {
      kind
    }
  }
`);

export const SendLinkDocument = graphql(`
  mutation SendLink($input: SendLinkInput!) {
    sendLink(input: $input) {
      sent
    }
  }
`);

export const LeavePortalDocument = graphql(`
  mutation LeavePortal {
    leavePortal
  }
`);

export const CitizenDocument = graphql(`
  query Citizen {
    citizen {
      address
      named
      name
    }
  }
`);

export const ChooseNamingDocument = graphql(`
  mutation ChooseNaming($input: ChooseNamingInput!) {
    chooseNaming(input: $input) {
      named
    }
  }
`);

export const CorrectNameDocument = graphql(`
  mutation CorrectName($input: CorrectNameInput!) {
    correctName(input: $input) {
      name
    }
  }
`);
