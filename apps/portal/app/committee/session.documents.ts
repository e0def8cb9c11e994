import { graphql } from '../generated/gql.js';

export const SessionVoteFragment = graphql(`
  fragment ItemVote on SessionVote {
    round
    ballot
    motion {
      action
      text {
        ...Localized
      }
    }
    result
    annulledAt
    annulReason {
      ...Localized
    }
    votes {
      college
      for
      against
      abstain
      present
      aside
    }
  }
`);

export const SessionItemFragment = graphql(`
  fragment AgendaItem on SessionItem {
    ordinal
    title {
      ...Localized
    }
    state
    settledReason {
      ...Localized
    }
    proposalCount
    presents {
      reference
      title {
        ...Localized
      }
    }
    presented {
      institution
      name {
        ...Localized
      }
      commitmentCount
    }
    proposals {
      reference
      title {
        ...Localized
      }
    }
    votes {
      ...ItemVote
    }
  }
`);

export const SessionDocument = graphql(`
  query Session($reference: String!) {
    committeeSession(reference: $reference) {
      ...SessionLine
      provenance
      startTime
      place {
        ...Localized
      }
      cancelReason {
        ...Localized
      }
      cycle {
        startsOn
        endsOn
      }
      attendance {
        college
        seats
        present
      }
      agenda {
        ...AgendaItem
      }
      minutes {
        ...Localized
      }
      publishedAt
    }
  }
`);
