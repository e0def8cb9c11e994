import { graphql } from '../generated';

export const ConveneSession = graphql(`
  mutation ConveneSession($input: ConveneSessionInput!) {
    conveneSession(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const UpdateSession = graphql(`
  mutation UpdateSession($input: UpdateSessionInput!) {
    updateSession(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const PutOnAgenda = graphql(`
  mutation PutOnAgenda($input: PutOnAgendaInput!) {
    putOnAgenda(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const DecideSession = graphql(`
  mutation DecideSession($input: DecideSessionInput!) {
    decideSession(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const RecordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      session {
        ...SessionWhole
      }
    }
  }
`);

export const PutToVote = graphql(`
  mutation PutToVote($input: PutToVoteInput!) {
    putToVote(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const CastVote = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const DecideItem = graphql(`
  mutation DecideItem($input: DecideItemInput!) {
    decideItem(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const AnnulVote = graphql(`
  mutation AnnulVote($input: AnnulVoteInput!) {
    annulVote(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const SaveMinutes = graphql(`
  mutation SaveMinutes($input: SaveMinutesInput!) {
    saveMinutes(input: $input) {
      session {
        reference
        version
      }
    }
  }
`);

export const SettleItem = graphql(`
  mutation SettleItem($input: SettleItemInput!) {
    settleItem(input: $input) {
      session {
        reference
      }
    }
  }
`);

export const Recuse = graphql(`
  mutation Recuse($input: RecuseInput!) {
    recuse(input: $input) {
      proposal {
        reference
      }
    }
  }
`);

export const WithdrawRecusal = graphql(`
  mutation WithdrawRecusal($input: WithdrawRecusalInput!) {
    withdrawRecusal(input: $input) {
      proposal {
        reference
      }
    }
  }
`);
