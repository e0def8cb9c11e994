import { useEditorContext, type GraphiQLPlugin } from '@graphiql/react';

export interface SavedOperation {
  name: string;
  document: string;
  variables: string | null;
}

/** The published operations at the side: one click, and it stands in the editor with its variables. */
export function savedOperations(title: string, operations: readonly SavedOperation[]): GraphiQLPlugin {
  return { title, icon: Star, content: () => <List title={title} operations={operations} /> };
}

function List({ title, operations }: { title: string; operations: readonly SavedOperation[] }) {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const open = ({ document, variables }: SavedOperation) => {
    queryEditor?.setValue(document);
    variableEditor?.setValue(variables ?? '{}');
  };
  return (
    <section>
      <h2>{title}</h2>
      <ul className="saved-operations">
        {operations.map((operation) => (
          <li key={operation.name}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(operation)}>
              {operation.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Star = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M12 3l2.7 5.6 6.1.8-4.5 4.2 1.1 6.1L12 16.8l-5.4 2.9 1.1-6.1L3.2 9.4l6.1-.8z" />
  </svg>
);
