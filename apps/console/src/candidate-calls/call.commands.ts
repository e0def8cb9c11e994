import { graphql } from '../generated';

export const CreateCandidateCall = graphql(`
  mutation CreateCandidateCall($input: CreateCandidateCallInput!) {
    createCandidateCall(input: $input) {
      call {
        reference
      }
    }
  }
`);

export const UpdateCandidateCall = graphql(`
  mutation UpdateCandidateCall($input: UpdateCandidateCallInput!) {
    updateCandidateCall(input: $input) {
      call {
        reference
      }
    }
  }
`);

export const DecideCandidateCall = graphql(`
  mutation DecideCandidateCall($input: DecideCandidateCallInput!) {
    decideCandidateCall(input: $input) {
      call {
        reference
      }
    }
  }
`);

export const SettleTie = graphql(`
  mutation SettleTie($input: SettleTieInput!) {
    settleTie(input: $input) {
      call {
        reference
      }
    }
  }
`);

export const NominateCandidate = graphql(`
  mutation NominateCandidate($input: NominateCandidateInput!) {
    nominateCandidate(input: $input) {
      candidacy {
        id
      }
    }
  }
`);

export const DecideCandidacy = graphql(`
  mutation DecideCandidacy($input: DecideCandidacyInput!) {
    decideCandidacy(input: $input) {
      candidacy {
        id
      }
    }
  }
`);

export const ScoreCandidacy = graphql(`
  mutation ScoreCandidacy($input: ScoreCandidacyInput!) {
    scoreCandidacy(input: $input) {
      candidacy {
        id
      }
    }
  }
`);

export const StandAside = graphql(`
  mutation StandAside($input: StandAsideFromCandidacyInput!) {
    standAsideFromCandidacy(input: $input) {
      candidacy {
        id
      }
    }
  }
`);
