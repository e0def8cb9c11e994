import { graphql } from '../../generated';

export const SavedViews = graphql(`
  query SavedViews {
    views {
      id
      version
      name
      team
      isMine
      mayChange
      owner
      order
      filter {
        plan
        theme
        channel
        q
        workflowState
      }
    }
  }
`);

export const CreateView = graphql(`
  mutation CreateView($input: CreateViewInput!) {
    createView(input: $input) {
      view {
        id
      }
    }
  }
`);

export const UpdateView = graphql(`
  mutation UpdateView($input: UpdateViewInput!) {
    updateView(input: $input) {
      view {
        id
      }
    }
  }
`);

export const DeleteView = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      id
    }
  }
`);
